package org.bayan.ui.internal.creation;

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

/** Makes a file and opens it. */
public abstract class NewFileWizard extends Wizard implements INewWizard {

  private final HelpContext help;
  private IWorkbench workbench;
  private NewFilePage page;

  /**
   * A wizard that is not made yet.
   *
   * @param help what the guide says of it
   */
  protected NewFileWizard(HelpContext help) {
    this.help = help;
  }

  /** Makes the only page, whose title is that of the window, too. */
  protected abstract NewFilePage makePage(IStructuredSelection selection);

  @Override
  public final void init(IWorkbench bench, IStructuredSelection selection) {
    workbench = bench;
    page = makePage(selection);
    setWindowTitle(page.getTitle());
  }

  @Override
  public final void createPageControls(Composite container) {
    super.createPageControls(container);
    help.on(container);
  }

  @Override
  public final void addPages() {
    addPage(page);
  }

  @Override
  public final boolean performFinish() {
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
