package org.bayan.terms.ui.internal.creation;

import org.bayan.ui.HelpContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** Makes a termbase that is empty, or a copy of the seed termbase, and opens it. */
public final class NewTermbaseWizard extends Wizard implements INewWizard {

  private IWorkbench workbench;
  private NewTermbasePage page;

  @Override
  public void init(IWorkbench bench, IStructuredSelection selection) {
    workbench = bench;
    page = new NewTermbasePage(selection);
    setWindowTitle(Messages.title);
  }

  @Override
  public void createPageControls(Composite container) {
    super.createPageControls(container);
    HelpContext.TERMS.on(container);
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    IFile file = page.createNewFile();
    if (file == null) {
      // The page has said why.
      return false;
    }
    try {
      IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    }
    return true;
  }
}
