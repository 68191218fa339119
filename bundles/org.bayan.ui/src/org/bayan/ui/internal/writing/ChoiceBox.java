package org.bayan.ui.internal.writing;

import java.util.List;
import java.util.Optional;
import org.bayan.ui.internal.grid.BitextGrid;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A framed list under a word of a field. */
final class ChoiceBox {

  private static final int BORDER = 1;
  private static final int LEAST_WIDTH = 280;
  private static final int PADDING = 40;
  private static final int MOST_ROWS = 9;

  private final BitextGrid grid;
  private final StyledText text;
  private final Runnable clicked;
  private Composite box;
  private Table table;

  /**
   * A box that is closed.
   *
   * @param text the field
   * @param clicked is told that a choice was taken by the mouse
   */
  ChoiceBox(BitextGrid grid, StyledText text, Runnable clicked) {
    this.grid = grid;
    this.text = text;
    this.clicked = clicked;
    text.addListener(SWT.MouseDown, event -> close());
    text.addDisposeListener(event -> close());
  }

  boolean isOpen() {
    return box != null;
  }

  boolean owns(Control control) {
    return isOpen() && control == table;
  }

  /**
   * Shows choices, none of them chosen.
   *
   * @param offset where in the text the word begins
   */
  void show(List<String> choices, int offset) {
    if (!isOpen()) {
      create();
    }
    table.removeAll();
    choices.forEach(choice -> new TableItem(table, SWT.NONE).setText(choice));
    place(offset, choices);
  }

  private void create() {
    // No shell of its own: on some desktops that would take the keys away from the field.
    box = new Composite(grid.control(), SWT.NONE);
    FillLayout layout = new FillLayout();
    layout.marginWidth = BORDER;
    layout.marginHeight = BORDER;
    box.setLayout(layout);
    box.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    box.setBackground(grid.palette().accent());
    table = new Table(box, SWT.SINGLE | SWT.FULL_SELECTION | text.getOrientation());
    table.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    table.setBackground(grid.palette().surface());
    table.setForeground(grid.palette().text());
    table.setFont(text.getFont());
    table.addListener(SWT.MouseUp, event -> clicked.run());
  }

  /**
   * Under the beginning of the word, towards where it goes on; above where there is no room. In a
   * grid that runs from right to left, places count from the right.
   */
  private void place(int offset, List<String> choices) {
    Point at = text.getLocationAtOffset(offset);
    int line = text.getLineHeight(offset);
    Point below = grid.control().toControl(text.toDisplay(at.x, at.y + line));
    boolean against = text.getOrientation() != grid.control().getOrientation();
    int width = width(choices);
    int height = Math.min(MOST_ROWS, choices.size()) * table.getItemHeight() + 2 * BORDER;
    Rectangle area = grid.control().getClientArea();
    int x = against ? below.x - width : below.x - BORDER;
    int y = below.y + height > area.height ? below.y - line - height : below.y;
    box.setBounds(Math.clamp(x, 0, Math.max(0, area.width - width)), y, width, height);
    box.layout();
    box.moveAbove(null);
  }

  private int width(List<String> choices) {
    GC gc = new GC(table);
    try {
      gc.setFont(table.getFont());
      int widest = choices.stream().mapToInt(one -> gc.textExtent(one).x).max().orElse(0);
      return Math.max(LEAST_WIDTH, widest + PADDING);
    } finally {
      gc.dispose();
    }
  }

  /** Which choice is chosen, from 0. */
  Optional<Integer> chosen() {
    return isOpen() && table.getSelectionIndex() >= 0
        ? Optional.of(table.getSelectionIndex())
        : Optional.empty();
  }

  void choose(int index) {
    table.setSelection(index);
  }

  /** Chooses the next, or the one before; false where it is not open. */
  boolean move(int step) {
    if (isOpen()) {
      int count = table.getItemCount();
      int from = table.getSelectionIndex();
      int next = from < 0 ? (step > 0 ? 0 : count - 1) : Math.floorMod(from + step, count);
      table.setSelection(next);
      table.showSelection();
    }
    return isOpen();
  }

  /** Closes; false where it was not open. */
  boolean close() {
    boolean wasOpen = isOpen();
    if (wasOpen) {
      box.dispose();
      box = null;
    }
    return wasOpen;
  }
}
