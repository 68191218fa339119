package org.bayan.index.internal.memory;

import java.util.HashMap;
import java.util.Map;
import org.bayan.text.ArabicStemmer;
import org.bayan.text.EnglishStemmer;

/**
 * What the forms of a word have in common: in Arabic what is left without article, pronouns,
 * endings and all letters in front that may be proclitics, in other scripts the light English stem.
 * Unrelated words may share a key: it says which words are compared by their letters, and the
 * letters say how much they differ. Not for use by several threads at once.
 */
public final class WordKey {
  private static final String PROCLITICS = "وفبكلس";
  private static final int SHORTEST = 3;
  private static final int MOST = 200_000;

  /** Most words have been seen before. */
  private final Map<String, String> known = new HashMap<>();

  /**
   * The key of a word.
   *
   * @param folded the folded word
   */
  public String of(String folded) {
    String key = known.get(folded);
    if (key == null) {
      key = compute(folded);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(folded, key);
    }
    return key;
  }

  private static String compute(String folded) {
    boolean arabic =
        Character.UnicodeScript.of(folded.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    return arabic ? arabic(folded) : EnglishStemmer.stem(folded);
  }

  private static String arabic(String folded) {
    String stem = ArabicStemmer.stem(folded);
    int start = 0;
    while (stem.length() - start > SHORTEST && PROCLITICS.indexOf(stem.charAt(start)) >= 0) {
      start++;
    }
    return start == 0 ? stem : stem.substring(start);
  }
}
