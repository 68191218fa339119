package org.bayan.ui.internal.grid;

import java.util.Locale;
import org.bayan.model.bitext.Bead;
import org.bayan.ui.internal.grid.Palette.Confidence;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Paints a confidence as a percentage and a bar. The band shows in the hue and in the bar itself: a
 * high one is filled, a middle one filled under an outline, a low one only outlined.
 */
final class ConfidencePainter extends BeadCellPainter {

  private static final int BAR_HEIGHT = 6;
  private static final int NUMBER_WIDTH = 44;

  ConfidencePainter(GridView view) {
    super(view);
  }

  @Override
  void paintContent(ILayerCell cell, Bead bead, GC gc, Rectangle bounds) {
    if (bead.getConfidence() == null) {
      return;
    }
    double confidence = Math.clamp(bead.getConfidence(), 0.0, 1.0);
    int middle = bounds.y + Math.min(firstLine(), bounds.height) / 2;
    paintNumber(confidence, gc, bounds.x, middle);
    int x = bounds.x + NUMBER_WIDTH + 8;
    int width = bounds.x + bounds.width - 10 - x;
    if (width > BAR_HEIGHT) {
      paintBar(confidence, gc, new Rectangle(x, middle - BAR_HEIGHT / 2, width, BAR_HEIGHT));
    }
  }

  /** A probability in per cent, rounded down: only what is certain is shown as certain. */
  static String percent(double confidence) {
    return String.format(Locale.ROOT, "%d%%", (int) Math.floor(confidence * 100));
  }

  private void paintNumber(double confidence, GC gc, int x, int middle) {
    String number = percent(confidence);
    Point extent = gc.textExtent(number);
    gc.setForeground(palette().text());
    gc.drawText(number, x + NUMBER_WIDTH - extent.x, middle - extent.y / 2, true);
  }

  private void paintBar(double confidence, GC gc, Rectangle bar) {
    Confidence band = Confidence.of(confidence);
    int filled = Math.max(BAR_HEIGHT, (int) Math.round(bar.width * confidence));
    gc.setBackground(palette().trough());
    gc.fillRoundRectangle(bar.x, bar.y, bar.width, bar.height, BAR_HEIGHT, BAR_HEIGHT);
    gc.setBackground(palette().of(band));
    gc.setForeground(palette().of(band));
    gc.setLineStyle(SWT.LINE_SOLID);
    if (band != Confidence.LOW) {
      gc.fillRoundRectangle(bar.x, bar.y, filled, bar.height, BAR_HEIGHT, BAR_HEIGHT);
    }
    if (band != Confidence.HIGH) {
      int outlined = band == Confidence.LOW ? filled : bar.width;
      gc.drawRoundRectangle(bar.x, bar.y, outlined - 1, bar.height - 1, BAR_HEIGHT, BAR_HEIGHT);
    }
  }
}
