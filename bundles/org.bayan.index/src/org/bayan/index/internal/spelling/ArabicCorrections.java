package org.bayan.index.internal.spelling;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words that a misspelled Arabic one most often stands for: those that differ in hamza, in ه
 * and ة, or in ى and ي. K. Shaalan et al., "Arabic Word Generation and Modelling for Spell
 * Checking" (LREC 2012), and the QALB corpora (Zaghouani et al., LREC 2014) find these to be most
 * of all mistakes.
 */
public final class ArabicCorrections {

  private static final int MOST_OF_TWO = 3;

  /** What a letter may have to be, the likeliest first. */
  private static final Map<Character, String> ANYWHERE =
      Map.of(
          'ا', "أإآ",
          'أ', "اإآؤئ",
          'إ', "اأ",
          'آ', "اأ",
          'ؤ', "أءوئ",
          'ئ', "ءؤيأ",
          'ء', "ئأؤ",
          'و', "ؤ",
          'ي', "ئ");

  private static final Map<Character, String> AT_THE_END =
      Map.of('ه', "ة", 'ة', "ه", 'ى', "يا", 'ي', "ى", 'ا', "ى");

  private ArabicCorrections() {}

  /**
   * What may be meant. Two letters are changed only where one does not do: few words have two
   * mistakes, and most that come out so are rare.
   *
   * @param word in its bare form
   * @param isWord tells words from other letters
   * @return words, the likeliest first
   */
  public static List<String> of(String word, Predicate<String> isWord) {
    Set<String> once = changed(word);
    List<String> words = once.stream().filter(isWord).toList();
    if (!words.isEmpty()) {
      return words;
    }
    return once.stream()
        .flatMap(one -> changed(one).stream())
        .distinct()
        .filter(isWord)
        .limit(MOST_OF_TWO)
        .toList();
  }

  private static Set<String> changed(String word) {
    Set<String> changed = new LinkedHashSet<>();
    int last = word.length() - 1;
    if (last >= 0) {
      replace(word, last, AT_THE_END, changed);
    }
    for (int at = 0; at <= last; at++) {
      replace(word, at, ANYWHERE, changed);
    }
    if (word.endsWith("ا")) {
      changed.add(word + "ء");
    }
    return changed;
  }

  private static void replace(
      String word, int at, Map<Character, String> letters, Set<String> changed) {
    for (char letter : letters.getOrDefault(word.charAt(at), "").toCharArray()) {
      changed.add(word.substring(0, at) + letter + word.substring(at + 1));
    }
  }
}
