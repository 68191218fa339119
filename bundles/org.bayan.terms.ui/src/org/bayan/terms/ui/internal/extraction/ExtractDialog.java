package org.bayan.terms.ui.internal.extraction;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

/** Extracts between the two pages of its wizard, with progress and a way to give up. */
final class ExtractDialog extends WizardDialog {

  private final ExtractWizard wizard;

  ExtractDialog(Shell shell, ExtractWizard wizard) {
    super(shell, wizard);
    this.wizard = wizard;
  }

  @Override
  protected void nextPressed() {
    if (wizard.extract()) {
      super.nextPressed();
    }
  }
}
