package org.bayan.index.memory;

/** How a unit matches a text, the best way first. */
public enum MatchType {
  /** The same text, and the texts before and after are those that it had (101 %, ICE). */
  CONTEXT_EXACT,
  /** The same text, but for white space and bidi controls. */
  EXACT,
  /** The same text but for numbers or dates, which have been replaced in the translation. */
  EXACT_PLACEABLES,
  /** A similar text. */
  FUZZY,
  /** The text of the unit is a part of the one that is looked for. */
  SUBSEGMENT,
  /** A run of words of the text stands in the text of the unit. */
  FRAGMENT
}
