package org.bayan.ui.internal.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bayan.index.spelling.Misspelling;
import org.bayan.ui.internal.grid.BitextGrid;
import org.eclipse.swt.widgets.Control;

/** Offers what may be meant by a misspelled word, and to keep it as it is for good. */
final class CorrectionPopup implements FieldPopup {

  private final SegmentField field;
  private final ChoiceBox box;
  private final Consumer<String> adding;
  private Misspelling misspelling;
  private List<String> suggestions = List.of();

  /**
   * The popup of a field.
   *
   * @param adding is told the word that is to be added to the dictionary
   */
  CorrectionPopup(SegmentField field, BitextGrid grid, Consumer<String> adding) {
    this.field = field;
    this.adding = adding;
    box = new ChoiceBox(grid, field.control(), this::insertClicked);
  }

  /** Opens under a word; the first suggestion is chosen, where there is one. */
  void open(Misspelling word, List<String> suggested) {
    misspelling = word;
    suggestions = suggested;
    List<String> rows = new ArrayList<>(suggested);
    rows.add(Messages.spelling_add);
    box.show(rows, word.start());
    if (!suggested.isEmpty()) {
      box.choose(0);
    }
  }

  private void insertClicked() {
    insert();
    field.control().setFocus();
  }

  @Override
  public boolean owns(Control control) {
    return box.owns(control);
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
    int chosen = box.chosen().get();
    close();
    if (chosen == suggestions.size()) {
      adding.accept(misspelling.word());
    } else {
      WrittenText correct = WrittenText.plain(suggestions.get(chosen));
      field.replace(misspelling.start(), misspelling.end(), correct);
    }
    return true;
  }

  @Override
  public boolean insertFirst() {
    return insert() || box.isOpen();
  }

  @Override
  public boolean close() {
    return box.close();
  }
}
