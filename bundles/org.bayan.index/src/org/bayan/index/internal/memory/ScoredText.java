package org.bayan.index.internal.memory;

import java.util.List;
import org.bayan.index.memory.StoredUnit;
import org.bayan.model.memory.UnitVariant;

/**
 * A text of a unit that was compared.
 *
 * @param unit the unit
 * @param source the text
 * @param target its translation
 * @param pieces the pieces of the text
 * @param score as the texts are, without penalties
 * @param rank the score by which matches are ordered: penalties are taken off
 */
record ScoredText(
    StoredUnit unit,
    UnitVariant source,
    UnitVariant target,
    List<Piece> pieces,
    int score,
    int rank) {

  /** Whether another match shows the same. */
  String texts() {
    return source.text() + '\u0000' + target.text();
  }
}
