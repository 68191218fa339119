package org.bayan.project.ui.internal.transfer;

import java.nio.file.Path;
import org.bayan.core.ImportRequest;
import org.bayan.ui.HelpContext;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;

/** Brings documents, from files or the web, into a bitext. */
public final class ImportWizard extends Wizard implements IImportWizard {

  private final ReadingPage reading = new ReadingPage();
  private ImportPage page;
  private IWorkbenchWindow window;

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    window = workbench.getActiveWorkbenchWindow();
    page = new ImportPage(Bitexts.of(selection, window), this::documentsChanged);
    setWindowTitle(Messages.ImportWizard_title);
  }

  private void documentsChanged() {
    reading.setSingle(page.documents().size() == 1);
  }

  @Override
  public void createPageControls(Composite container) {
    super.createPageControls(container);
    HelpContext.IMPORT.on(container);
  }

  @Override
  public void addPages() {
    addPage(page);
    addPage(reading);
  }

  @Override
  public boolean performFinish() {
    if (!save(page.bitext())) {
      return false;
    }
    ImportRequest request =
        new ImportRequest(
            page.documents(),
            page.bitext(),
            page.side(),
            page.language(),
            reading.encoding(),
            reading.mainContent(),
            reading.rules(),
            reading.details());
    new ImportJob(request, window).schedule();
    return true;
  }

  /** What is edited goes in as it is shown. */
  private static boolean save(Path bitext) {
    return IDE.saveAllEditors(Bitexts.resource(bitext).stream().toArray(IResource[]::new), true);
  }
}
