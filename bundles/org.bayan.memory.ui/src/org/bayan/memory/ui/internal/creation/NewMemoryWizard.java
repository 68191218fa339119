package org.bayan.memory.ui.internal.creation;

import java.nio.file.Path;
import org.bayan.core.TaskException;
import org.bayan.core.memory.CreateMemory;
import org.bayan.ui.HelpContext;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Makes an empty translation memory and opens it. */
public final class NewMemoryWizard extends Wizard implements INewWizard {

  private IWorkbench workbench;
  private NewMemoryPage page;

  @Override
  public void init(IWorkbench bench, IStructuredSelection selection) {
    workbench = bench;
    page = new NewMemoryPage(selection);
    setWindowTitle(Messages.new_title);
  }

  @Override
  public void createPageControls(Composite container) {
    super.createPageControls(container);
    HelpContext.MEMORY.on(container);
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    Path folder = page.folder();
    try {
      new CreateMemory().run(folder);
    } catch (TaskException e) {
      page.setErrorMessage(e.getMessage());
      return false;
    }
    MemoryFolders.refresh(folder);
    OpenMemory.in(workbench.getActiveWorkbenchWindow().getActivePage(), folder);
    return true;
  }
}
