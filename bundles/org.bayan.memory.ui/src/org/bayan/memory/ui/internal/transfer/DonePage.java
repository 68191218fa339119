package org.bayan.memory.ui.internal.transfer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Says what an import has done. */
final class DonePage extends WizardPage {

  private static final int WIDTH = 480;
  private static final int HEIGHT = 90;

  private Text result;
  private Button open;

  DonePage() {
    super("done");
    setTitle(Messages.done_title);
    setDescription(Messages.done_description);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(area);
    result = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
    result.setBackground(area.getBackground());
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, HEIGHT).applyTo(result);
    open = new Button(area, SWT.CHECK);
    open.setText(Messages.done_open);
    open.setSelection(true);
    setControl(area);
  }

  void show(String sentence) {
    result.setText(sentence);
  }

  boolean opens() {
    return open.getSelection();
  }

  /** What is done is done. */
  @Override
  public IWizardPage getPreviousPage() {
    return null;
  }
}
