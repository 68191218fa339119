package org.bayan.terms.internal.match;

import org.bayan.terms.MatchKind;

/**
 * What a word of a term may look like in a text, without clitics.
 *
 * @param key its folded letters
 * @param kind how far it is from the word of the term
 * @param place where the form may stand
 */
record Form(String key, MatchKind kind, Place place) {

  /** Where a form may stand. */
  enum Place {
    /** Anywhere. */
    ANY,
    /** Not as the first word of a term: the agreement of an adjective with its noun. */
    DEPENDENT,
    /** Only behind the article that was taken off: two letters alone are another word. */
    AFTER_ARTICLE,
    /** Only before a pronoun. */
    BEFORE_PRONOUN
  }

  static Form of(String key, MatchKind kind) {
    return new Form(key, kind, Place.ANY);
  }

  boolean allows(Reading reading) {
    return switch (place) {
      case ANY, DEPENDENT -> true;
      case AFTER_ARTICLE -> reading.article();
      case BEFORE_PRONOUN -> reading.pronoun();
    };
  }
}
