package org.bayan.ui.internal.writing;

import java.util.List;
import java.util.function.Function;
import org.bayan.ui.internal.grid.BitextGrid;
import org.eclipse.swt.widgets.Control;

/**
 * Offers ways to go on with the word before the caret. Opened by itself nothing is chosen, so that
 * Enter keeps its meaning until an arrow key has chosen something.
 */
final class CompletionPopup implements FieldPopup {

  /** From how many letters on it opens by itself. */
  private static final int LEAST_LETTERS = 3;

  private final SegmentField field;
  private final Function<String, List<String>> source;
  private final ChoiceBox box;
  private List<String> offers = List.of();

  /**
   * The popup of a field.
   *
   * @param source gives what begins with a prefix
   */
  CompletionPopup(SegmentField field, BitextGrid grid, Function<String, List<String>> source) {
    this.field = field;
    this.source = source;
    box = new ChoiceBox(grid, field.control(), this::insertClicked);
  }

  @Override
  public boolean owns(Control control) {
    return box.owns(control);
  }

  /** Opens because somebody asked for it; the first offer is chosen. */
  boolean open() {
    show(prefix());
    if (box.isOpen()) {
      box.choose(0);
    }
    return box.isOpen();
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
    offers = prefix.isEmpty() ? List.of() : source.apply(prefix);
    if (offers.isEmpty()) {
      close();
    } else {
      box.show(offers, wordStart());
    }
  }

  private void insertClicked() {
    insert();
    field.control().setFocus();
  }

  @Override
  public boolean move(int step) {
    return box.move(step);
  }

  @Override
  public boolean insert() {
    if (box.chosen().isEmpty()) {
      return false;
    }
    String chosen = offers.get(box.chosen().get());
    int start = wordStart();
    close();
    field.replace(start, field.caret(), WrittenText.plain(chosen));
    close();
    return true;
  }

  @Override
  public boolean insertFirst() {
    if (box.isOpen() && box.chosen().isEmpty()) {
      box.choose(0);
    }
    return insert();
  }

  @Override
  public boolean close() {
    return box.close();
  }
}
