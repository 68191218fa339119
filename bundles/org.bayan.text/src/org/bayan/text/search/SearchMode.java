package org.bayan.text.search;

/** What counts as the same as what is looked for. */
public enum SearchMode {
  /** The very characters, in capitals or not unless the case is to match. */
  EXACT,
  /** The same letters after {@link org.bayan.text.Folding}, also inside of words. */
  FOLDED,
  /**
   * The same words in other forms: with Arabic proclitics, article and pronouns or without; in
   * English with a possessive or a regular ending or without.
   */
  FORMS,
  /** A regular expression of {@link java.util.regex.Pattern}. */
  REGULAR_EXPRESSION
}
