package org.bayan.terms.internal.match;

import org.bayan.terms.MatchKind;

/**
 * What a word of a text may be once its clitics are off.
 *
 * @param key its folded letters
 * @param kind {@link MatchKind#FOLDED} for the whole word, {@link MatchKind#CLITIC} for a part
 * @param initial whether a proclitic stands before it that only the first word of a term can have
 * @param article whether the article was taken off its beginning
 * @param pronoun whether a pronoun was taken off its end
 */
record Reading(String key, MatchKind kind, boolean initial, boolean article, boolean pronoun) {

  static Reading whole(String key) {
    return new Reading(key, MatchKind.FOLDED, false, false, false);
  }
}
