package org.bayan.terms.ui.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** A text that remembers its size, as layouts ask for it again and again. */
final class SizedText extends StyledText {

  private int asked = SWT.DEFAULT;
  private Point size;

  SizedText(Composite parent) {
    super(parent, SWT.MULTI | SWT.WRAP);
    addListener(SWT.Modify, e -> forget());
  }

  /** Its text looks other than before. */
  void forget() {
    size = null;
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    if (size == null || asked != wHint) {
      size = super.computeSize(wHint, hHint, changed);
      asked = wHint;
    }
    return new Point(size.x, size.y);
  }
}
