package org.bayan.ui.internal.writing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * A caret for fields that are written from right to left. SWT for GTK mirrors its own caret twice,
 * so that it blinks as far from the left as it should from the right.
 */
final class DrawnCaret {

  /** Half of the time that GTK gives a caret to blink. */
  private static final int BLINK_MILLISECONDS = 600;

  private final StyledText text;
  private final Runnable blink = this::blink;
  private boolean shown = true;

  private DrawnCaret(StyledText text) {
    this.text = text;
    text.setCaret(null);
    text.addListener(SWT.Paint, this::paint);
    text.addCaretListener(event -> show());
    text.addListener(SWT.FocusIn, event -> show());
    text.addListener(SWT.FocusOut, event -> text.redraw());
    text.addDisposeListener(event -> text.getDisplay().timerExec(-1, blink));
  }

  /** Gives a field the caret that it needs on this platform. */
  static void fit(StyledText text) {
    if (text.getOrientation() == SWT.RIGHT_TO_LEFT && SWT.getPlatform().equals("gtk")) {
      new DrawnCaret(text);
    }
  }

  private void show() {
    shown = true;
    text.redraw();
    text.getDisplay().timerExec(BLINK_MILLISECONDS, blink);
  }

  private void blink() {
    if (!text.isDisposed() && text.isFocusControl()) {
      shown = !shown;
      text.redraw();
      text.getDisplay().timerExec(BLINK_MILLISECONDS, blink);
    }
  }

  private void paint(Event event) {
    if (shown && text.isFocusControl()) {
      int offset = text.getCaretOffset();
      Point at = text.getLocationAtOffset(offset);
      GC gc = event.gc;
      gc.setBackground(text.getForeground());
      gc.fillRectangle(at.x - 1, at.y, 2, text.getLineHeight(offset));
    }
  }
}
