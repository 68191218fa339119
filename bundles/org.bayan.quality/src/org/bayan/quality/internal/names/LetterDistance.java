package org.bayan.quality.internal.names;

import java.util.Locale;

/**
 * How many letters part a name in Latin letters from one in Arabic. Vowels cost little, as Arabic
 * writes the long ones only, so short names can be compared that have hardly any consonants.
 */
final class LetterDistance {
  private static final double VOWEL = 0.2;
  private static final String VOWELS = "aiu";

  private LetterDistance() {}

  /**
   * The distance of a Latin word from the nearest beginning of an Arabic one: about 1 for each
   * wrong consonant (Levenshtein, with weights). Endings of adjectives and plurals are free.
   */
  static double of(String latin, String arabic) {
    String one = latin(latin);
    String other = arabic(arabic);
    double[] row = new double[other.length() + 1];
    for (int j = 1; j <= other.length(); j++) {
      row[j] = row[j - 1] + cost(other.charAt(j - 1));
    }
    for (int i = 1; i <= one.length(); i++) {
      double diagonal = row[0];
      row[0] += cost(one.charAt(i - 1));
      for (int j = 1; j <= other.length(); j++) {
        double above = row[j];
        double replaced = diagonal + exchange(one.charAt(i - 1), other.charAt(j - 1));
        double left = row[j - 1] + cost(other.charAt(j - 1));
        row[j] = Math.min(replaced, Math.min(left, above + cost(one.charAt(i - 1))));
        diagonal = above;
      }
    }
    double least = row[other.length()];
    for (int length = other.length() - 1; length >= ending(arabic, other); length--) {
      least = Math.min(least, row[length]);
    }
    return least + beginning(one, other);
  }

  /** A name with another consonant at its head is another name. */
  private static double beginning(String one, String other) {
    boolean same =
        !one.isEmpty() && !other.isEmpty() && exchange(one.charAt(0), other.charAt(0)) < 1;
    return same ? 0 : 1;
  }

  /** Where the ending begins that adjectives and plurals have. */
  private static int ending(String arabic, String letters) {
    for (String ending : new String[] {"يين", "يون", "يه", "ين", "ي"}) {
      if (arabic.endsWith(ending) && letters.length() > ending.length() + 2) {
        return letters.length() - ending.length();
      }
    }
    return letters.length();
  }

  private static double cost(char letter) {
    return VOWELS.indexOf(letter) >= 0 || letter == 'h' ? VOWEL : 1;
  }

  private static double exchange(char one, char other) {
    if (one == other) {
      return 0;
    }
    boolean vowels = VOWELS.indexOf(one) >= 0 && VOWELS.indexOf(other) >= 0;
    boolean alike = "gk kg sS Ss td dt ds".contains("" + one + other);
    return vowels || alike ? VOWEL : 1;
  }

  private static String latin(String word) {
    String plain =
        LatinSounds.plain(word.toLowerCase(Locale.ROOT))
            .replaceAll("sh|ch", "S")
            .replaceAll("kh|x", "K")
            .replace("gh", "g")
            .replace("th", "t")
            .replace("dh", "d")
            .replace("ph", "f")
            .replaceAll("ck|q", "k")
            .replaceAll("c(?=[eiy])", "s")
            .replaceAll("(.)\\1", "$1");
    StringBuilder letters = new StringBuilder();
    for (char c : plain.toCharArray()) {
      letters.append(
          switch (c) {
            case 'e', 'y', 'é', 'ï' -> 'i';
            case 'o', 'w', 'ö', 'ü' -> 'u';
            case 'c' -> 'k';
            case 'z' -> 's';
            case 'p' -> 'b';
            case 'v' -> 'f';
            case 'j' -> 'g';
            case 'K' -> 'x';
            case '\'', '’', '-' -> 'a';
            default -> c;
          });
    }
    return letters.toString();
  }

  private static String arabic(String word) {
    StringBuilder letters = new StringBuilder();
    for (char c : word.replace("تش", "ش").toCharArray()) {
      letters.append(
          switch (c) {
            case 'ا', 'ع', 'ء', 'ى' -> 'a';
            case 'ي', 'ئ' -> 'i';
            case 'و', 'ؤ' -> 'u';
            case 'ب' -> 'b';
            case 'ت', 'ط', 'ث' -> 't';
            case 'ج', 'غ' -> 'g';
            case 'ح', 'ه' -> 'h';
            case 'خ' -> 'x';
            case 'د', 'ض', 'ذ' -> 'd';
            case 'ر' -> 'r';
            case 'ز', 'س', 'ص', 'ظ' -> 's';
            case 'ش' -> 'S';
            case 'ف' -> 'f';
            case 'ق', 'ك' -> 'k';
            case 'ل' -> 'l';
            case 'م' -> 'm';
            case 'ن' -> 'n';
            default -> c;
          });
    }
    return letters.toString();
  }
}
