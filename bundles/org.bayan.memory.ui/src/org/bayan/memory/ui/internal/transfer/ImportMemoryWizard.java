package org.bayan.memory.ui.internal.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.memory.CreateMemory;
import org.bayan.core.memory.ImportMemory;
import org.bayan.core.memory.ImportMemoryOutcome;
import org.bayan.core.memory.ImportMemoryRequest;
import org.bayan.core.tmx.LookAtTmx;
import org.bayan.memory.ui.internal.creation.MemoryFolders;
import org.bayan.memory.ui.internal.creation.OpenMemory;
import org.bayan.memory.ui.internal.editor.TmxDrop;
import org.bayan.ui.HelpContext;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** Takes TMX files into a translation memory, after showing what is in them. */
public final class ImportMemoryWizard extends Wizard implements IImportWizard {

  private static final int FIRST_UNITS = 50;

  private final PreviewPage preview = new PreviewPage();
  private final DonePage done = new DonePage();
  private SourcePage source;
  private IWorkbenchWindow window;
  private List<Path> looked = List.of();
  private LookAtTmx.Outcome found;

  /** A wizard that shows its progress. */
  public ImportMemoryWizard() {
    setNeedsProgressMonitor(true);
    setWindowTitle(Messages.import_title);
  }

  /**
   * Opens the wizard with its fields filled in.
   *
   * @param memory the memory
   * @param files the files
   */
  public static void open(IWorkbenchWindow window, Optional<Path> memory, List<Path> files) {
    ImportMemoryWizard wizard = new ImportMemoryWizard();
    wizard.window = window;
    wizard.source = new SourcePage(files, memory, memory.map(Path::getParent));
    new WizardDialog(window.getShell(), wizard).open();
  }

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    window = workbench.getActiveWorkbenchWindow();
    List<Path> files =
        TmxDrop.files(
            selection.stream()
                .map(one -> Adapters.adapt(one, IResource.class))
                .filter(one -> one != null)
                .toArray(IResource[]::new));
    source =
        new SourcePage(files, MemoryFolders.selected(selection), MemoryFolders.project(selection));
  }

  @Override
  public void addPages() {
    addPage(source);
    addPage(preview);
    addPage(done);
  }

  @Override
  public void createPageControls(Composite container) {
    super.createPageControls(container);
    HelpContext.MEMORY.on(container);
  }

  @Override
  public void setContainer(IWizardContainer container) {
    super.setContainer(container);
    if (container instanceof WizardDialog dialog) {
      dialog.addPageChangingListener(this::prepare);
    }
  }

  @Override
  public IWizardPage getNextPage(IWizardPage page) {
    return page == source ? preview : null;
  }

  @Override
  public boolean canFinish() {
    IWizardPage current = getContainer().getCurrentPage();
    return current == done || current == preview && preview.isPageComplete();
  }

  /** Looks at the files before the page that shows what is in them. */
  private void prepare(PageChangingEvent event) {
    if (event.getCurrentPage() == source && event.getTargetPage() == preview) {
      event.doit = look();
    }
  }

  private boolean look() {
    List<Path> files = source.files();
    if (!files.equals(looked)) {
      Optional<LookAtTmx.Outcome> outcome =
          PageTask.run(
              getContainer(),
              source,
              Messages.preview_reading,
              progress -> new LookAtTmx(FIRST_UNITS).run(files, progress));
      if (outcome.isEmpty()) {
        return false;
      }
      found = outcome.get();
      looked = files;
    }
    preview.show(found, source.skips());
    return true;
  }

  @Override
  public boolean performFinish() {
    Path memory = source.memory().orElseThrow();
    if (getContainer().getCurrentPage() == done) {
      if (done.opens()) {
        OpenMemory.in(window.getActivePage(), memory);
      }
      return true;
    }
    ImportMemoryRequest request =
        new ImportMemoryRequest(
            memory, source.files(), source.merges(), source.skips(), source.setsUnreviewed());
    PageTask.run(
            getContainer(), preview, Messages.import_running, progress -> bring(request, progress))
        .ifPresent(
            outcome -> {
              MemoryFolders.refresh(memory);
              done.show(sentence(outcome, memory));
              getContainer().showPage(done);
            });
    return false;
  }

  private static ImportMemoryOutcome bring(ImportMemoryRequest request, Progress progress)
      throws TaskException {
    if (!MemoryFolders.isMemory(request.memory())) {
      new CreateMemory().run(request.memory());
    }
    return new ImportMemory().run(request, progress);
  }

  private static String sentence(ImportMemoryOutcome outcome, Path memory) {
    Object[] counts = {
      outcome.read(),
      outcome.added(),
      outcome.read() - outcome.added(),
      memory.getFileName(),
      outcome.size(),
      outcome.leftOut()
    };
    return Messages.bind(
        outcome.leftOut() > 0 ? Messages.done_leftOut : Messages.done_sentence, counts);
  }
}
