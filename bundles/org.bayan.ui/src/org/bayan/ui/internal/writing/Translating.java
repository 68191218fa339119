package org.bayan.ui.internal.writing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TranslationState;
import org.bayan.ui.internal.rows.BeadRows;
import org.bayan.ui.internal.rows.Side;

/**
 * What is translated in Translate mode.
 *
 * @param side the side that is written
 */
record Translating(Side side) {

  /** Whether a bead has no translation that somebody has called done: none at all, or a draft. */
  boolean isOpen(Bead bead) {
    List<Segment> written = side.segments(bead);
    if (side.other().segments(bead).isEmpty()) {
      return false;
    }
    // By index: the beads of a book are asked after each edit.
    for (int index = 0; index < written.size(); index++) {
      if (isUnfinished(written.get(index))) {
        return true;
      }
    }
    return written.isEmpty();
  }

  private static boolean isUnfinished(Segment segment) {
    return segment.getText().isBlank() || segment.getState() == TranslationState.DRAFT;
  }

  /** The next open bead after another, from the top again once the end is reached. */
  Optional<Bead> nextOpen(BeadRows rows, Bead after) {
    int from = rows.indexOf(after);
    int count = rows.beadCount();
    return IntStream.range(1, count)
        .mapToObj(step -> rows.bead(Math.floorMod(from + step, count)))
        .filter(this::isOpen)
        .findFirst();
  }

  /** What there is to translate in a bead, as one text. */
  WrittenText original(Bead bead) {
    WrittenText all = WrittenText.EMPTY;
    for (Segment segment : side.other().segments(bead)) {
      WrittenText space = all.length() == 0 ? WrittenText.EMPTY : WrittenText.plain(" ");
      all = all.append(space).append(WrittenText.of(segment));
    }
    return all;
  }
}
