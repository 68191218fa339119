package org.bayan.ui.internal.writing;

import java.util.Objects;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.Side;

/**
 * What a person has selected in the text that is being written.
 *
 * @param side the side of the text
 * @param segment whose text it is; null where there is none yet
 * @param start where the selection begins in the text without inline codes, in UTF-16 units
 * @param end where it ends, exclusive; the caret where nothing is selected
 */
public record TypedSelection(Side side, Segment segment, int start, int end) {

  /** The side is not null. */
  public TypedSelection {
    Objects.requireNonNull(side);
  }

  /** Whether no character is selected. */
  public boolean isEmpty() {
    return start == end;
  }
}
