package org.bayan.project.ui.internal.transfer;

import org.bayan.ui.ChoiceStyle;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks of which bitexts the documents are written in translation, and in which format. */
final class TranslationPage extends BitextsPage {

  private Combo format;

  TranslationPage(Bitexts bitexts) {
    super(bitexts, Messages.TranslationWizard_title, Messages.TranslationWizard_description);
  }

  @Override
  void createFormat(Composite area) {
    Label label = new Label(area, SWT.NONE);
    label.setText(Messages.TranslationWizard_format);
    format = new Combo(area, ChoiceStyle.READ_ONLY);
    format.setItems(Messages.TranslationWizard_own, Messages.TranslationWizard_docx);
    format.select(0);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(format);
  }

  boolean asDocx() {
    return format.getSelectionIndex() == 1;
  }
}
