package org.bayan.ui.internal.writing;

import java.util.Optional;
import org.bayan.core.edit.Edit;
import org.bayan.core.edit.EditText;
import org.bayan.core.edit.WriteTranslation;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.rows.Side;

/**
 * A field that is open.
 *
 * @param cell the cell below it
 * @param field the field
 * @param place keeps it there
 * @param actions what the Edit menu does meanwhile
 * @param splitting whether it only shows where the segment is to be split
 */
record OpenField(
    GridCell cell, SegmentField field, FieldPlace place, FieldActions actions, boolean splitting) {

  /** The side of the text in it. */
  Side side() {
    return cell.side().orElseThrow();
  }

  boolean isModified() {
    return !splitting && field.isModified();
  }

  /** The edit that writes what was typed; empty where nothing was. */
  Optional<Edit> edit() {
    if (!isModified()) {
      return Optional.empty();
    }
    WrittenText text = field.content();
    if (cell.segment().isPresent()) {
      return Optional.of(new EditText(cell.segment().get(), text.plain(), text.placedCodes()));
    }
    return text.plain().isBlank()
        ? Optional.empty()
        : Optional.of(
            new WriteTranslation(cell.bead(), side().ofBitext(), text.plain(), text.placedCodes()));
  }

  /** What that edit does, as it stands behind Undo; with a place for the number of the bead. */
  String labelPattern() {
    return cell.segment().isPresent() ? Messages.editing : Messages.translation;
  }

  void close() {
    actions.remove();
    field.dispose();
    place.release();
  }
}
