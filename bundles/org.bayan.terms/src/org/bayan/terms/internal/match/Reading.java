package org.bayan.terms.internal.match;

import org.bayan.terms.MatchKind;

/**
 * What a word of a text may be once its clitics are off.
 *
 * @param key its folded letters
 * @param prefix what was taken off its beginning, folded
 * @param suffix what was taken off its end, folded
 * @param hamzaBelow whether the rest is written with إ at its beginning
 */
public record Reading(String key, String prefix, String suffix, boolean hamzaBelow) {
  private static final String ARTICLE = "ال";

  static Reading whole(String key) {
    return new Reading(key, "", "", false);
  }

  /** {@link MatchKind#FOLDED} for the whole word, {@link MatchKind#CLITIC} for a part. */
  MatchKind kind() {
    return prefix.isEmpty() && suffix.isEmpty() ? MatchKind.FOLDED : MatchKind.CLITIC;
  }

  /** Whether a proclitic stands before it that only the first word of a term can have. */
  boolean initial() {
    return !prefix.isEmpty() && !prefix.equals(ARTICLE);
  }

  /** Whether it is joined to the word before it by و and by nothing else. */
  boolean conjoined() {
    return prefix.equals("و") || prefix.equals("و" + ARTICLE);
  }

  /** Whether the article was taken off its beginning. */
  boolean article() {
    return prefix.endsWith(ARTICLE) || prefix.endsWith("لل");
  }

  /** Whether a pronoun was taken off its end. */
  boolean pronoun() {
    return !suffix.isEmpty();
  }
}
