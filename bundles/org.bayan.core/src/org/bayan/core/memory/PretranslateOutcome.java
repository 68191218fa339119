package org.bayan.core.memory;

import java.util.List;

/**
 * What came of a pretranslation.
 *
 * @param segments how many segments the document has
 * @param exact how many were translated as the same text was before
 * @param similar how many were translated as a similar text was before
 * @param open how many are still to be translated
 * @param codesToPlace the numbers, from 1, of segments whose translation lacks some of their inline
 *     codes, or of which codes that fit none of them were left out
 */
public record PretranslateOutcome(
    int segments, int exact, int similar, int open, List<Integer> codesToPlace) {

  /** Copies the list. */
  public PretranslateOutcome {
    codesToPlace = List.copyOf(codesToPlace);
  }
}
