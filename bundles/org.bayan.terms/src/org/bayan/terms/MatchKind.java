package org.bayan.terms;

/**
 * How the words of a text match a term, the surest first. The order of the constants is the ranking
 * policy: of two hits over the same words the one with the earlier kind wins, and a hit of several
 * words has the kind of its weakest word.
 */
public enum MatchKind {
  /** The very characters of the term. */
  EXACT,
  /**
   * The same letters after folding: case, diacritics, tatweel, hamza on alef, alef maqsura, teh
   * marbuta, accents, hyphens, quotation marks around a word, a stored other spelling.
   */
  FOLDED,
  /**
   * The term with something written together with it: the Arabic conjunctions and prepositions, ال,
   * pronouns; the English possessive. In a term of several words ال may also be missing.
   */
  CLITIC,
  /**
   * An inflected form, or a plural or other form that the termbase stores: Arabic sound plurals,
   * common broken plurals, duals, case endings and agreement of adjectives; English plurals. In a
   * term of several words also the singular of a plural.
   */
  INFLECTED,
  /**
   * Only the stems agree, or a single word lacks what may make it the term: the article (السلطة is
   * one authority, سلطة any) or the Arabic plural (علوم is more than علم). Proper nouns and terms
   * marked "never stem" do not match this way; for the stem alone the word must be long, and a verb
   * or one of several.
   */
  STEM;

  /** The less sure of two kinds. */
  public MatchKind weaker(MatchKind other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
