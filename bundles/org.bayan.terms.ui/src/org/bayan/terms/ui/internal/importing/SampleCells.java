package org.bayan.terms.ui.internal.importing;

import java.util.List;
import org.bayan.text.LanguageGuess;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The heading and first cells of a column, each in its own direction. */
final class SampleCells {

  private static final int ROWS = 12;
  private static final int MARGIN = 5;
  private static final int SPOKEN = 3;
  private static final int LONGEST = 200;

  private final Canvas canvas;
  private final String heading;
  private final List<String> cells;
  private final FontRegistry fonts;
  private final int rowHeight;

  SampleCells(Composite parent, String heading, List<String> cells) {
    this.heading = heading;
    this.cells = cells.stream().limit(ROWS).map(SampleCells::oneLine).toList();
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS | SWT.LEFT_TO_RIGHT);
    fonts = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry();
    rowHeight = measure();
    canvas.addPaintListener(event -> paint(event.gc));
    ScreenReader.name(
        canvas, heading + ": " + String.join(", ", this.cells.stream().limit(SPOKEN).toList()));
  }

  private static String oneLine(String cell) {
    String line = cell.strip().replaceAll("\\s+", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }

  private int measure() {
    GC gc = new GC(canvas);
    try {
      gc.setFont(fonts.get(BayanUi.RIGHT_TO_LEFT_FONT));
      int arabic = gc.getFontMetrics().getHeight();
      gc.setFont(fonts.get(BayanUi.LEFT_TO_RIGHT_FONT));
      return Math.max(arabic, gc.getFontMetrics().getHeight()) + 2 * MARGIN;
    } finally {
      gc.dispose();
    }
  }

  Canvas control() {
    return canvas;
  }

  /** The height of all rows in pixels. */
  int height() {
    return (cells.size() + 1) * rowHeight;
  }

  private void paint(GC gc) {
    Display display = canvas.getDisplay();
    Rectangle area = canvas.getClientArea();
    gc.setBackground(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND));
    gc.setForeground(display.getSystemColor(SWT.COLOR_LIST_FOREGROUND));
    gc.fillRectangle(0, 0, area.width, height());
    gc.setBackground(display.getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
    gc.fillRectangle(0, 0, area.width, rowHeight);
    gc.setForeground(display.getSystemColor(SWT.COLOR_WIDGET_FOREGROUND));
    paint(gc, heading, 0, area.width);
    gc.setForeground(display.getSystemColor(SWT.COLOR_LIST_FOREGROUND));
    for (int i = 0; i < cells.size(); i++) {
      paint(gc, cells.get(i), (i + 1) * rowHeight, area.width);
    }
    gc.setForeground(display.getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
    for (int i = 0; i <= cells.size(); i++) {
      gc.drawLine(0, (i + 1) * rowHeight - 1, area.width, (i + 1) * rowHeight - 1);
    }
    gc.drawRectangle(0, 0, area.width - 1, Math.max(height(), 1) - 1);
  }

  private void paint(GC gc, String text, int y, int width) {
    if (text.isEmpty()) {
      return;
    }
    boolean arabic = LanguageGuess.of(text).filter("ar"::equals).isPresent();
    TextLayout layout = new TextLayout(canvas.getDisplay());
    Rectangle clipping = gc.getClipping();
    try {
      layout.setFont(fonts.get(arabic ? BayanUi.RIGHT_TO_LEFT_FONT : BayanUi.LEFT_TO_RIGHT_FONT));
      layout.setOrientation(arabic ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
      layout.setText(text);
      int inside = width - 2 * MARGIN;
      int wide = layout.getBounds().width;
      // The beginning of a text that is too long is seen, whichever side that is on.
      int x = arabic ? MARGIN + inside - wide : MARGIN;
      gc.setClipping(new Rectangle(MARGIN, y, inside, rowHeight).intersection(clipping));
      layout.draw(gc, x, y + (rowHeight - layout.getBounds().height) / 2);
    } finally {
      gc.setClipping(clipping);
      layout.dispose();
    }
  }
}
