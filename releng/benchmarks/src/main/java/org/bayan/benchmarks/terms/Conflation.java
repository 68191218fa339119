package org.bayan.benchmarks.terms;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.bayan.text.Folding;

/**
 * How many words are taken for others.
 *
 * <p>The words are the distinct base forms of all pair files, distinct as they are written: {@code
 * السلطة} and {@code سلطة}, {@code شكلٍ} and {@code شكل} are two each. All of them together are the
 * terms of one termbase, and each is searched as a text. It counts as conflated where the whole
 * word is also taken, at kind <em>inflected</em> or better, for a term that is another base form.
 * Since a plural in the files may be the base form of a pair and its singular that of another, a
 * part of what is conflated is right; {@code otherWords} leaves out what differs by folding or by
 * the article alone.
 *
 * @param conflated base forms that are taken for another one
 * @param otherWords those among them where another one has other letters, the article aside
 * @param all distinct base forms
 */
record Conflation(int conflated, int otherWords, int all) {
  private static final String ARTICLE = "ال";

  static Conflation of(Collection<String> bases) {
    Set<String> distinct = new LinkedHashSet<>(bases);
    WordTerms terms = new WordTerms(distinct);
    int conflated = 0;
    int otherWords = 0;
    for (String base : distinct) {
      Set<String> taken = new LinkedHashSet<>(terms.in(base));
      taken.remove(base);
      conflated += taken.isEmpty() ? 0 : 1;
      boolean other = taken.stream().anyMatch(one -> !letters(one).equals(letters(base)));
      otherWords += other ? 1 : 0;
    }
    return new Conflation(conflated, otherWords, distinct.size());
  }

  private static String letters(String word) {
    String key = Folding.key(word);
    return key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : key;
  }

  double share() {
    return conflated / (double) all;
  }

  double shareOfOtherWords() {
    return otherWords / (double) all;
  }
}
