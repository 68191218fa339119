package org.bayan.ui.internal.writing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Caret;

/**
 * A caret for fields that are written from right to left. SWT for GTK mirrors its caret twice, so
 * that it blinks as far from the left as it should from the right; this one is mirrored once more.
 */
final class MirroredCaret extends Caret {

  private final Canvas canvas;

  private MirroredCaret(Canvas canvas) {
    super(canvas, SWT.NONE);
    this.canvas = canvas;
  }

  /** Gives a field the caret that it needs on this platform. */
  static void fit(StyledText text) {
    if (text.getOrientation() == SWT.RIGHT_TO_LEFT && SWT.getPlatform().equals("gtk")) {
      text.setCaret(new MirroredCaret(text));
    }
  }

  @Override
  public void setBounds(int x, int y, int width, int height) {
    super.setBounds(mirrored(x, width), y, width, height);
  }

  @Override
  public void setLocation(int x, int y) {
    super.setLocation(mirrored(x, getSize().x), y);
  }

  private int mirrored(int x, int width) {
    return canvas.getClientArea().width - Math.max(1, width) - x;
  }

  @Override
  protected void checkSubclass() {
    // A subclass is the only way to correct where it is drawn.
  }
}
