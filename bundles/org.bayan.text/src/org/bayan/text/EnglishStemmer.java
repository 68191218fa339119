package org.bayan.text;

/**
 * A light stemmer for English: the possessive, plurals, {@code -ed}, {@code -ing} and final {@code
 * y} are taken off by the rules of step 1 of M. F. Porter, "An algorithm for suffix stripping"
 * (1980); the derivational steps of that paper are left out because they merge unrelated words.
 */
public final class EnglishStemmer {
  private static final int MINIMUM_WORD = 3;

  private EnglishStemmer() {}

  /**
   * The stem of a word.
   *
   * @param folded a word folded by {@link Folding#key}
   */
  public static String stem(String folded) {
    String word = withoutPossessive(folded);
    if (word.length() <= MINIMUM_WORD) {
      return word;
    }
    return withoutFinalY(withoutPastOrGerund(withoutPlural(word)));
  }

  private static String withoutPossessive(String word) {
    if (word.endsWith("'s")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
  }

  private static String withoutPlural(String word) {
    if (word.endsWith("sses") || word.endsWith("ies")) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural = word.endsWith("s") && "siu".indexOf(word.charAt(word.length() - 2)) < 0;
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  private static String withoutPastOrGerund(String word) {
    if (word.endsWith("eed")) {
      return word.length() > 4 ? word.substring(0, word.length() - 1) : word;
    }
    if (word.endsWith("ed") && hasVowel(word, word.length() - 2)) {
      return repaired(word.substring(0, word.length() - 2));
    }
    if (word.endsWith("ing") && hasVowel(word, word.length() - 3)) {
      return repaired(word.substring(0, word.length() - 3));
    }
    return word;
  }

  /**
   * Restores what {@code -ed} and {@code -ing} changed: {@code hopp} to hop, {@code creat} to
   * create.
   */
  private static String repaired(String stem) {
    if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
      return stem + "e";
    }
    int last = stem.length() - 1;
    boolean doubled = last > 0 && stem.charAt(last) == stem.charAt(last - 1);
    if (doubled && "lsz".indexOf(stem.charAt(last)) < 0 && !isVowel(stem, last)) {
      return stem.substring(0, last);
    }
    return isShort(stem) ? stem + "e" : stem;
  }

  private static boolean isShort(String stem) {
    int last = stem.length() - 1;
    boolean closed =
        last >= 2
            && !isVowel(stem, last)
            && isVowel(stem, last - 1)
            && !isVowel(stem, last - 2)
            && "wxy".indexOf(stem.charAt(last)) < 0;
    return closed && !hasVowel(stem, last - 1);
  }

  private static String withoutFinalY(String word) {
    boolean afterConsonant = word.endsWith("y") && hasVowel(word, word.length() - 1);
    return afterConsonant ? word.substring(0, word.length() - 1) + "i" : word;
  }

  private static boolean hasVowel(String word, int end) {
    for (int i = 0; i < end; i++) {
      if (isVowel(word, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(String word, int index) {
    char letter = word.charAt(index);
    boolean vowelY = letter == 'y' && index > 0 && !isVowel(word, index - 1);
    return "aeiou".indexOf(letter) >= 0 || vowelY;
  }
}
