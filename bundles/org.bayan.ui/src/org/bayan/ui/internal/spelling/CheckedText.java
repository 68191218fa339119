package org.bayan.ui.internal.spelling;

import java.util.List;
import org.bayan.index.spelling.Misspelling;

/**
 * What came of a check.
 *
 * @param state whether there was one
 * @param misspellings what is misspelled, in order
 */
public record CheckedText(SpellingState state, List<Misspelling> misspellings) {

  /** Copies the list. */
  public CheckedText {
    misspellings = List.copyOf(misspellings);
  }
}
