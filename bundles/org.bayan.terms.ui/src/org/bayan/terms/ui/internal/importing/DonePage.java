package org.bayan.terms.ui.internal.importing;

import java.nio.file.Path;
import org.bayan.terms.ui.internal.editor.OpenTermbases;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** Says what an import has done, and how to go back. */
final class DonePage extends WizardPage {

  private static final int WIDTH = 480;
  private static final int HEIGHT = 70;

  private Text result;
  private Button open;
  private Path termbase;

  DonePage() {
    super("done");
    setTitle(Messages.DonePage_title);
    setDescription(Messages.DonePage_description);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(area);
    result = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
    result.setBackground(area.getBackground());
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, HEIGHT).applyTo(result);
    open = new Button(area, SWT.CHECK);
    open.setText(Messages.DonePage_open);
    open.setSelection(true);
    setControl(area);
  }

  void show(String sentence, Path into) {
    termbase = into;
    result.setText(sentence);
    open.setVisible(OpenTermbases.find(into).isEmpty());
  }

  /** What is done is done: the way back is undo. */
  @Override
  public IWizardPage getPreviousPage() {
    return null;
  }

  /** Opens the termbase where that is wanted; true when the wizard can close. */
  boolean finish(IWorkbenchWindow window) {
    if (open.isVisible() && open.getSelection()) {
      try {
        IDE.openEditorOnFileStore(
            window.getActivePage(), EFS.getLocalFileSystem().fromLocalFile(termbase.toFile()));
      } catch (PartInitException e) {
        ErrorDialog.openError(getShell(), null, null, e.getStatus());
      }
    }
    return true;
  }
}
