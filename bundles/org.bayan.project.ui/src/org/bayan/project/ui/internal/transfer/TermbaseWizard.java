package org.bayan.project.ui.internal.transfer;

import java.util.List;
import org.bayan.core.ExportTermbase;
import org.bayan.core.ExportTermbaseOutcome;
import org.bayan.core.ExportTermbaseRequest;
import org.bayan.ui.HelpContext;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;

/** Writes a termbase in the format of another tool, as a table, or as a glossary. */
public final class TermbaseWizard extends Wizard implements IExportWizard {

  private IWorkbenchWindow window;
  private TermbasePage page;

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    window = workbench.getActiveWorkbenchWindow();
    page = new TermbasePage(WorkspaceTermbases.of(selection));
    setWindowTitle(Messages.TermbaseWizard_title);
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public void createPageControls(Composite container) {
    super.createPageControls(container);
    HelpContext.EXPORT.on(container);
  }

  @Override
  public boolean performFinish() {
    ExportTermbaseRequest request = page.request();
    if (!save(request) || !ReplaceQuestion.mayWrite(List.of(request.to()), getShell())) {
      return false;
    }
    PlannedFile file =
        new PlannedFile(
            request.to(), progress -> detail(new ExportTermbase().run(request, progress)));
    new ExportJob(List.of(file), window).schedule();
    return true;
  }

  private static boolean save(ExportTermbaseRequest request) {
    IResource[] edited =
        request.termbase().flatMap(Bitexts::resource).stream().toArray(IResource[]::new);
    return edited.length == 0 || IDE.saveAllEditors(edited, true);
  }

  private static String detail(ExportTermbaseOutcome outcome) {
    return outcome.losses().isEmpty()
        ? NLS.bind(Messages.TermbaseWizard_detail, outcome.concepts(), outcome.terms())
        : NLS.bind(
            Messages.TermbaseWizard_detailLosses,
            new Object[] {
              outcome.concepts(), outcome.terms(), LostFields.inWords(outcome.losses())
            });
  }
}
