package org.bayan.project.ui.internal.transfer;

import java.util.Arrays;
import org.bayan.ui.ChoiceStyle;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks which bitexts go to a reviewer or another translation tool, and in what form. */
final class ReviewFormPage extends BitextsPage {

  private Combo form;

  ReviewFormPage(Bitexts bitexts) {
    super(bitexts, Messages.ReviewForm_title, Messages.ReviewForm_description);
  }

  @Override
  void createFormat(Composite area) {
    Label label = new Label(area, SWT.NONE);
    label.setText(Messages.ReviewForm_form);
    form = new Combo(area, ChoiceStyle.READ_ONLY);
    Arrays.stream(ReviewForm.values()).map(ReviewForm::title).forEach(form::add);
    form.select(0);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(form);
  }

  ReviewForm form() {
    return ReviewForm.values()[form.getSelectionIndex()];
  }
}
