package org.bayan.memory.ui.internal.concordance;

import java.util.Optional;
import org.bayan.core.memory.FoundUse;
import org.bayan.index.memory.TextRange;
import org.bayan.model.memory.UnitVariant;
import org.bayan.text.Direction;

/**
 * A part of a text on one line, with words that are kept in view.
 *
 * @param text the words and what stands around them
 * @param words where they are in that; absent where there are none
 * @param direction in which the text is read
 * @param centred whether the words stand in the middle, or as near to the beginning as they can
 */
record KwicText(String text, Optional<TextRange> words, Direction direction, boolean centred) {

  /** How much of the text stands on each side of the words; more has no room on a screen. */
  private static final int CONTEXT = 160;

  /** The text that was looked into, with what was found in the middle. */
  static KwicText source(FoundUse use) {
    return of(use.line().hit().source(), Optional.of(use.line().place()), true);
  }

  /** The counterpart with the probable translation. */
  static KwicText target(FoundUse use) {
    return of(use.line().hit().target(), use.line().translation(), false);
  }

  private static KwicText of(UnitVariant variant, Optional<TextRange> words, boolean centred) {
    String text = variant.text();
    int from = words.map(range -> wordStart(text, range.start() - CONTEXT)).orElse(0);
    int to = Math.min(text.length(), words.map(TextRange::end).orElse(0) + 2 * CONTEXT);
    return new KwicText(
        text.substring(from, to).replaceAll("[\\r\\n\\t]", " "),
        words.map(range -> new TextRange(range.start() - from, range.end() - from)),
        Direction.of(variant.language()),
        centred);
  }

  /** The beginning of the word at a place, so that no letters are torn apart. */
  private static int wordStart(String text, int place) {
    int space = place <= 0 ? -1 : text.lastIndexOf(' ', place);
    return Math.max(0, space < 0 ? 0 : space + 1);
  }
}
