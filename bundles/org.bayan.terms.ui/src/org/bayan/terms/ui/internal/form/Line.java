package org.bayan.terms.ui.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Puts the visible controls beside one another. One of them takes what room the others leave; they
 * stand in the middle of its first line.
 */
final class Line extends Layout {

  private static final String WIDTH = "org.bayan.terms.ui.form.width";
  private static final String FIRST_LINE = "org.bayan.terms.ui.form.firstLine";
  private static final int REST = -1;

  private final int spacing;
  private final int after;

  /** A line; the space between its controls is in pixels. */
  Line(int spacing) {
    this(spacing, 0);
  }

  /**
   * A line.
   *
   * @param after the room that is left free at its end, in pixels
   */
  Line(int spacing, int after) {
    this.spacing = spacing;
    this.after = after;
  }

  /** Lets a control have the room that the others leave. */
  static void grow(Control control) {
    control.setData(WIDTH, REST);
  }

  /** Lets a control have a width, in pixels. */
  static void fix(Control control, int width) {
    control.setData(WIDTH, width);
  }

  /** Says how high the first line of a control is, in pixels. */
  static void firstLine(Control control, int height) {
    control.setData(FIRST_LINE, height);
  }

  @Override
  protected Point computeSize(Composite parent, int wHint, int hHint, boolean flushCache) {
    int width = wHint == SWT.DEFAULT ? SWT.DEFAULT : wHint - others(parent, flushCache);
    int row = row(parent, flushCache);
    int total = 0;
    int height = 0;
    for (Control child : parent.getChildren()) {
      if (child.getVisible()) {
        Point size = size(child, width, flushCache);
        total += size.x + (total == 0 ? 0 : spacing);
        height = Math.max(height, size.y + top(child, size.y, row));
      }
    }
    return new Point(wHint == SWT.DEFAULT ? total + after : wHint, height);
  }

  @Override
  protected void layout(Composite parent, boolean flushCache) {
    Rectangle area = parent.getClientArea();
    int width = area.width - others(parent, flushCache);
    int row = row(parent, flushCache);
    int x = area.x;
    for (Control child : parent.getChildren()) {
      if (child.getVisible()) {
        Point size = size(child, width, flushCache);
        Placing.place(child, x, area.y + top(child, size.y, row), size.x, size.y);
        x += size.x + spacing;
      }
    }
  }

  private static int top(Control child, int height, int row) {
    return Math.max(0, (row - firstLineOf(child, height)) / 2);
  }

  private static int firstLineOf(Control child, int height) {
    return child.getData(FIRST_LINE) instanceof Integer line ? line : height;
  }

  private static Point size(Control child, int rest, boolean flushCache) {
    if (child.getData(WIDTH) instanceof Integer width) {
      int given = width == REST ? rest : width;
      int hint = given == SWT.DEFAULT ? SWT.DEFAULT : Math.max(0, given);
      Point size = Placing.size(child, hint, flushCache);
      return new Point(hint == SWT.DEFAULT ? size.x : hint, size.y);
    }
    return Placing.size(child, SWT.DEFAULT, flushCache);
  }

  /** The room that all but the growing one take, with the spaces between them. */
  private int others(Composite parent, boolean flushCache) {
    int width = 0;
    int shown = 0;
    for (Control child : parent.getChildren()) {
      if (child.getVisible()) {
        shown++;
        boolean grows = child.getData(WIDTH) instanceof Integer given && given == REST;
        width += grows ? 0 : size(child, SWT.DEFAULT, flushCache).x;
      }
    }
    return width + Math.max(0, shown - 1) * spacing + after;
  }

  /** The height of the row that all first lines stand in the middle of. */
  private static int row(Composite parent, boolean flushCache) {
    int row = 0;
    for (Control child : parent.getChildren()) {
      if (child.getVisible()) {
        row =
            Math.max(
                row,
                child.getData(FIRST_LINE) instanceof Integer line
                    ? line
                    : isGrowing(child) ? 0 : size(child, SWT.DEFAULT, flushCache).y);
      }
    }
    return row;
  }

  private static boolean isGrowing(Control child) {
    return child.getData(WIDTH) instanceof Integer given && given == REST;
  }

  @Override
  protected boolean flushCache(Control control) {
    return true;
  }
}
