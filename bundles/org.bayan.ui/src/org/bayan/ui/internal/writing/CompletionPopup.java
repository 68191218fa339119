package org.bayan.ui.internal.writing;

import java.util.List;
import java.util.function.Function;
import org.bayan.ui.internal.grid.BitextGrid;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Offers ways to go on with the word before the caret. The field keeps the focus. Opened by itself
 * nothing is chosen, so that Enter keeps its meaning until an arrow key has chosen something.
 */
final class CompletionPopup {

  /** From how many letters on it opens by itself. */
  private static final int LEAST_LETTERS = 3;

  private static final int BORDER = 1;
  private static final int WIDTH = 280;
  private static final int MOST_ROWS = 8;

  private final SegmentField field;
  private final BitextGrid grid;
  private final StyledText text;
  private final Function<String, List<String>> source;
  private Composite box;
  private Table table;

  /**
   * The popup of a field.
   *
   * @param source gives what begins with a prefix
   */
  CompletionPopup(SegmentField field, BitextGrid grid, Function<String, List<String>> source) {
    this.grid = grid;
    this.field = field;
    this.source = source;
    text = field.control();
    text.addListener(SWT.MouseDown, event -> close());
    text.addDisposeListener(event -> close());
  }

  /** Whether a control is that of the offers. */
  boolean owns(Control control) {
    return isOpen() && control == table;
  }

  boolean isOpen() {
    return box != null;
  }

  /** Opens because somebody asked for it; the first offer is chosen. */
  boolean open() {
    show(prefix());
    if (isOpen()) {
      table.select(0);
    }
    return isOpen();
  }

  /** Opens or follows while somebody types. */
  void follow() {
    String prefix = prefix();
    if (prefix.length() >= LEAST_LETTERS) {
      show(prefix);
    } else {
      close();
    }
  }

  private String prefix() {
    return field.content().text().substring(wordStart(), field.caret());
  }

  private int wordStart() {
    String content = field.content().text();
    int start = field.caret();
    while (start > 0 && isInWord(content.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void show(String prefix) {
    List<String> offers = prefix.isEmpty() ? List.of() : source.apply(prefix);
    if (offers.isEmpty()) {
      close();
      return;
    }
    if (!isOpen()) {
      create();
    }
    table.removeAll();
    offers.forEach(offer -> new TableItem(table, SWT.NONE).setText(offer));
    place(Math.min(MOST_ROWS, offers.size()));
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
    table.addListener(SWT.MouseUp, event -> insertClicked());
  }

  private void insertClicked() {
    insert();
    text.setFocus();
  }

  /** Under the beginning of the word, towards where it goes on; above where there is no room. */
  private void place(int rows) {
    Point at = text.getLocationAtOffset(wordStart());
    int line = text.getLineHeight(field.caret());
    Point below = grid.control().toControl(text.toDisplay(at.x, at.y + line));
    boolean rightToLeft = text.getOrientation() == SWT.RIGHT_TO_LEFT;
    int height = rows * table.getItemHeight() + 2 * BORDER;
    Rectangle area = grid.control().getClientArea();
    int x = rightToLeft ? below.x - WIDTH : below.x - BORDER;
    int y = below.y + height > area.height ? below.y - line - height : below.y;
    box.setBounds(Math.clamp(x, 0, Math.max(0, area.width - WIDTH)), y, WIDTH, height);
    box.layout();
    box.moveAbove(null);
  }

  /** Chooses the next offer or the one before; false where it is not open. */
  boolean move(int step) {
    if (isOpen()) {
      int count = table.getItemCount();
      int from = table.getSelectionIndex();
      int next = from < 0 ? (step > 0 ? 0 : count - 1) : Math.floorMod(from + step, count);
      table.setSelection(next);
    }
    return isOpen();
  }

  /** Inserts what is chosen; false where nothing is. */
  boolean insert() {
    if (!isOpen() || table.getSelectionIndex() < 0) {
      return false;
    }
    String chosen = table.getItem(table.getSelectionIndex()).getText();
    int start = wordStart();
    close();
    field.replace(start, field.caret(), WrittenText.plain(chosen));
    close();
    return true;
  }

  /** Inserts what is chosen, or the first offer; false where it is not open. */
  boolean insertFirst() {
    if (isOpen() && table.getSelectionIndex() < 0) {
      table.setSelection(0);
    }
    return insert();
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
