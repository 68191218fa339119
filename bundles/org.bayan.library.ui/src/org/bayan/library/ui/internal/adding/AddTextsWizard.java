package org.bayan.library.ui.internal.adding;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.core.library.LookedText;
import org.bayan.library.ui.internal.places.LibraryFolders;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.jobs.PageTask;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Takes documents into a library, after showing what was recognised of them. */
public final class AddTextsWizard extends Wizard {

  private final Path library;
  private final DocumentsPage documents;
  private final DetailsPage details = new DetailsPage();
  private List<String> looked = List.of();

  private AddTextsWizard(Path library) {
    this.library = library;
    documents = new DocumentsPage(library);
    setNeedsProgressMonitor(true);
    setWindowTitle(Messages.add_title);
  }

  /**
   * Opens the wizard.
   *
   * @param library the folder of the library, which is made where it is not there yet
   * @return whether documents were taken into it
   */
  public static boolean open(Shell shell, Path library) {
    return new WizardDialog(shell, new AddTextsWizard(library)).open() == Window.OK;
  }

  @Override
  public void addPages() {
    addPage(documents);
    addPage(details);
  }

  @Override
  public void createPageControls(Composite container) {
    super.createPageControls(container);
    HelpContext.LIBRARY.on(container);
  }

  @Override
  public void setContainer(IWizardContainer container) {
    super.setContainer(container);
    if (container instanceof WizardDialog dialog) {
      dialog.addPageChangingListener(this::prepare);
    }
  }

  @Override
  public boolean canFinish() {
    return getContainer().getCurrentPage() == details && details.isPageComplete();
  }

  /** Looks at the documents before the page that shows what was recognised. */
  private void prepare(PageChangingEvent event) {
    if (event.getCurrentPage() == documents && event.getTargetPage() == details) {
      event.doit = look();
    }
  }

  private boolean look() {
    List<String> wanted = documents.documents();
    if (!wanted.equals(looked)) {
      Optional<List<LookedText>> found =
          PageTask.run(
              getContainer(),
              documents,
              Messages.looking,
              progress -> AddTexts.look(wanted, progress));
      if (found.isEmpty()) {
        return false;
      }
      looked = wanted;
      details.show(found.get());
    }
    return true;
  }

  @Override
  public boolean performFinish() {
    List<LookedText> texts = details.texts();
    boolean replace = documents.replaces();
    Optional<Path> filled =
        PageTask.run(
            getContainer(),
            details,
            NLS.bind(Messages.adding, LibraryFolders.name(library)),
            progress -> {
              AddTexts.add(library, texts, replace, progress);
              return library;
            });
    LibraryFolders.refresh(library);
    return filled.isPresent();
  }
}
