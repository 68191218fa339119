package org.bayan.project.ui.internal.transfer;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bayan.core.TaskException;
import org.bayan.ui.HelpContext;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;

/**
 * What the export wizards share: bitexts that are edited are saved first, files that are there are
 * replaced only after asking, and the writing is a job.
 */
abstract class ExportWizard extends Wizard implements IExportWizard {

  private IWorkbenchWindow window;
  private BitextsPage page;

  @Override
  public final void init(IWorkbench workbench, IStructuredSelection selection) {
    window = workbench.getActiveWorkbenchWindow();
    page = page(Bitexts.of(selection, window));
    setWindowTitle(NLS.bind(Messages.ExportWizard_title, page.getTitle()));
    setNeedsProgressMonitor(true);
  }

  /** The page of the wizard. */
  abstract BitextsPage page(Bitexts bitexts);

  /** What is to be found out of the page before the plan is made, on another thread. */
  abstract Planner planner();

  /** Plans files. */
  @FunctionalInterface
  interface Planner {
    /**
     * The files to write of a bitext.
     *
     * @throws TaskException when it cannot be read
     */
    List<PlannedFile> plan(Path bitext, Path folder) throws TaskException;
  }

  /** What the plan is made of, asked on the user interface thread. */
  private record Choice(Path bitext, Path folder) {}

  @Override
  public final void createPageControls(Composite container) {
    super.createPageControls(container);
    HelpContext.EXPORT.on(container);
  }

  @Override
  public final void addPages() {
    addPage(page);
  }

  @Override
  public final boolean performFinish() {
    List<Path> bitexts = page.chosen();
    if (!save(bitexts)) {
      return false;
    }
    List<Choice> choices =
        bitexts.stream().map(bitext -> new Choice(bitext, page.folder(bitext))).toList();
    List<PlannedFile> plan = plan(choices, planner());
    if (plan.isEmpty()
        || !ReplaceQuestion.mayWrite(plan.stream().map(PlannedFile::file).toList(), getShell())) {
      return false;
    }
    new ExportJob(plan, window).schedule();
    return true;
  }

  private static boolean save(List<Path> bitexts) {
    IResource[] files =
        bitexts.stream()
            .map(bitext -> Bitexts.resource(bitext).orElse(null))
            .filter(Objects::nonNull)
            .toArray(IResource[]::new);
    return IDE.saveAllEditors(files, true);
  }

  private List<PlannedFile> plan(List<Choice> choices, Planner planner) {
    List<PlannedFile> plan = new ArrayList<>();
    try {
      getContainer().run(true, false, monitor -> plan(choices, planner, plan, monitor));
      return plan;
    } catch (InvocationTargetException e) {
      page.setErrorMessage(e.getCause().getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return List.of();
  }

  private static void plan(
      List<Choice> choices, Planner planner, List<PlannedFile> plan, IProgressMonitor monitor)
      throws InvocationTargetException {
    monitor.beginTask(Messages.TranslationWizard_planning, choices.size());
    try {
      for (Choice choice : choices) {
        plan.addAll(planner.plan(choice.bitext(), choice.folder()));
        monitor.worked(1);
      }
    } catch (TaskException e) {
      throw new InvocationTargetException(e);
    }
  }
}
