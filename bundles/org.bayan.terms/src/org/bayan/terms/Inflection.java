package org.bayan.terms;

/** What became of a word of a term in a text, its clitics left aside. */
public enum Inflection {
  /** The word itself, folding aside. */
  NONE,
  /** Another spelling of the same word: {@code organisation}, {@code centre}. */
  SPELLING,
  /** The word without the article that it has in the term. */
  WITHOUT_ARTICLE,
  /** The singular where the term has a plural. */
  SINGULAR,
  /** A plural by an ending. */
  PLURAL,
  /** A plural by other vowels within, from a list: {@code مصادر} of {@code مصدر}. */
  BROKEN_PLURAL,
  /** The dual. */
  DUAL,
  /** Another case: the accusative in alef, {@code ون} for {@code ين}. */
  CASE,
  /** The construct state, in which {@code ن} of dual and plural falls. */
  CONSTRUCT,
  /** An adjective in the gender and number of its noun. */
  AGREEMENT,
  /** Another word of the same stem. */
  STEM
}
