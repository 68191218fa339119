package org.bayan.terms.internal.match;

import org.bayan.terms.Inflection;
import org.bayan.terms.MatchKind;

/**
 * What a word of a term may look like in a text, without clitics.
 *
 * @param key its folded letters
 * @param kind how far it is from the word of the term
 * @param place where the form may stand
 * @param inflection what the form is to the word of the term
 * @param narrow whether it takes another word of the term beside it to be sure that the term is
 *     meant; for what only lacks the article, an article or pronoun does as well
 */
record Form(String key, MatchKind kind, Place place, Inflection inflection, boolean narrow) {

  /** Where a form may stand. */
  enum Place {
    /** Anywhere. */
    ANY,
    /** Not as the first word of a term: the agreement of an adjective with its noun. */
    DEPENDENT,
    /** Only behind the article that was taken off: two letters alone are another word. */
    AFTER_ARTICLE,
    /** Only before a pronoun. */
    BEFORE_PRONOUN,
    /** Not behind the article: the construct state. */
    WITHOUT_ARTICLE,
    /** Not with hamza below alef: أعلام is a plural of علم, إعلام is not. */
    NO_HAMZA_BELOW
  }

  static Form itself(String key) {
    return new Form(key, MatchKind.FOLDED, Place.ANY, Inflection.NONE, false);
  }

  static Form spelling(String key) {
    return new Form(key, MatchKind.FOLDED, Place.ANY, Inflection.SPELLING, false);
  }

  static Form inflected(String key, Inflection inflection) {
    return inflected(key, inflection, Place.ANY);
  }

  static Form inflected(String key, Inflection inflection, Place place) {
    return new Form(key, MatchKind.INFLECTED, place, inflection, false);
  }

  static Form clitic(String key, Inflection inflection, Place place) {
    return new Form(key, MatchKind.CLITIC, place, inflection, false);
  }

  /** The same form, which is sure beside other words only. */
  Form narrowed() {
    return new Form(key, kind, place, inflection, true);
  }

  /** Whether a single word that is read so may be something else than the term. */
  boolean isNarrow(Reading reading) {
    boolean determined =
        inflection != Inflection.SINGULAR && (reading.article() || reading.pronoun());
    return narrow && !determined;
  }

  boolean allows(Reading reading) {
    return switch (place) {
      case ANY, DEPENDENT -> true;
      case AFTER_ARTICLE -> reading.article();
      case BEFORE_PRONOUN -> reading.pronoun();
      case WITHOUT_ARTICLE -> !reading.article();
      case NO_HAMZA_BELOW -> !reading.hamzaBelow();
    };
  }
}
