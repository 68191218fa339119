package org.bayan.ui.internal.grid;

import java.util.Comparator;
import java.util.Optional;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TranslationState;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Paints how far the translation of a bead is: a sign that fills up, and its name. */
final class StatePainter {

  private static final int SIGN = 14;

  private final Palette palette;

  StatePainter(Palette palette) {
    this.palette = palette;
  }

  /** The state of the segment that is least far; empty where nothing is written yet. */
  static Optional<TranslationState> of(Bead bead, Side written) {
    return written.segments(bead).stream().map(Segment::getState).min(Comparator.naturalOrder());
  }

  /**
   * Paints a state.
   *
   * @param x where the sign begins
   * @param middle the middle of the line
   */
  void paint(Optional<TranslationState> state, GC gc, int x, int middle) {
    boolean begun = state.filter(s -> s != TranslationState.INITIAL).isPresent();
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setForeground(begun ? palette.accent() : palette.faintText());
    gc.setBackground(palette.accent());
    paintSign(state, gc, x, middle - SIGN / 2);
    gc.setLineWidth(1);
    String label = StateLabels.name(state);
    Point extent = gc.textExtent(label);
    gc.setForeground(begun ? palette.text() : palette.faintText());
    gc.drawText(label, x + SIGN + 8, middle - extent.y / 2, true);
  }

  private static void paintSign(Optional<TranslationState> state, GC gc, int x, int y) {
    switch (state.orElse(TranslationState.INITIAL)) {
      case INITIAL -> ring(gc, x, y, state.isEmpty() ? SWT.LINE_DOT : SWT.LINE_SOLID);
      case DRAFT -> {
        ring(gc, x, y, SWT.LINE_SOLID);
        gc.fillArc(x + 1, y + 1, SIGN - 2, SIGN - 2, -90, 180);
      }
      case TRANSLATED -> check(gc, x, y);
      case REVISED -> {
        check(gc, x - 3, y);
        check(gc, x + 3, y);
      }
      case APPROVED -> {
        gc.fillOval(x, y, SIGN, SIGN);
        gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
        gc.setLineWidth(2);
        Tick.draw(gc, x, SIGN, x + 4, y + 7, x + 6, y + 10, x + 10, y + 4);
      }
    }
  }

  private static void ring(GC gc, int x, int y, int style) {
    gc.setLineWidth(1);
    gc.setLineStyle(style);
    gc.drawOval(x + 1, y + 1, SIGN - 2, SIGN - 2);
    gc.setLineStyle(SWT.LINE_SOLID);
  }

  private static void check(GC gc, int x, int y) {
    gc.setLineWidth(2);
    Tick.draw(gc, x, SIGN, x + 2, y + 7, x + 5, y + SIGN - 3, x + SIGN - 2, y + 3);
  }
}
