package org.bayan.text;

/**
 * Reduces Arabic and Latin words to a common string of consonants, so that a name can be recognised
 * across the scripts although Arabic writes no short vowels and romanisations differ: كيري and
 * Kerry both give {@code kr}, ملادينوف and Mladenov {@code mldnf}.
 *
 * <p>Vowels, ع, hamza and a final h go, an initial w or y stays; letters that romanisation or
 * Arabic spelling confuses fall together (p and b, v and f, emphatic and plain, s and z, j, gh and
 * g). The article ال and al- is left out. The idea is that of phonetic keys such as Soundex,
 * applied to two scripts; see also A. T. Freeman, S. L. Condon and C. M. Ackerman, "Cross
 * Linguistic Name Matching in English and Arabic" (2006).
 */
public final class ConsonantSkeleton {
  private static final String ARTICLE = "ال";
  private static final int WEAK_LENGTH = 3;

  private ConsonantSkeleton() {}

  /**
   * The skeleton of a word in Arabic or Latin script.
   *
   * @param word one word; it is folded here
   * @return ASCII letters, possibly none
   */
  public static String of(String word) {
    return ofFolded(Folding.key(word));
  }

  /** The skeleton of a word that {@link Folding#key} has folded. */
  public static String ofFolded(String folded) {
    StringBuilder skeleton = new StringBuilder(folded.length());
    int start = articleLength(folded);
    for (int i = start; i < folded.length(); ) {
      i += append(folded, i, i == start, skeleton);
    }
    int last = skeleton.length() - 1;
    if (last > 0 && skeleton.charAt(last) == 'h') {
      skeleton.setLength(last);
    }
    return skeleton.toString();
  }

  /**
   * How alike two words sound, 0 to 1: the share of consonants in a longest common subsequence of
   * their skeletons. Short skeletons must be equal.
   */
  public static double similarity(String first, String second) {
    return similarityOfSkeletons(of(first), of(second));
  }

  /** {@link #similarity} for skeletons that were computed before. */
  public static double similarityOfSkeletons(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    if (first.equals(second)) {
      return 1;
    }
    if (Math.min(first.length(), second.length()) < WEAK_LENGTH) {
      return 0;
    }
    return 2.0 * commonSubsequence(first, second) / (first.length() + second.length());
  }

  private static int commonSubsequence(String first, String second) {
    int[] row = new int[second.length() + 1];
    for (int i = 0; i < first.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= second.length(); j++) {
        int above = row[j];
        boolean equal = first.charAt(i) == second.charAt(j - 1);
        row[j] = equal ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[second.length()];
  }

  private static int articleLength(String folded) {
    if (folded.startsWith(ARTICLE) && folded.length() > ARTICLE.length() + 1) {
      return ARTICLE.length();
    }
    return folded.startsWith("al-") ? "al-".length() : 0;
  }

  /** Appends the sound at an index and returns how many letters it takes. */
  private static int append(String word, int index, boolean initial, StringBuilder skeleton) {
    int pair = index + 1 < word.length() ? pairSound(word, index) : 0;
    int sound = pair != 0 ? pair : sound(word, index);
    boolean semivowel = sound == 'w' || sound == 'y';
    boolean repeated = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == sound;
    if (sound == 'X') {
      skeleton.append("ks");
    } else if (sound != 0 && !repeated && (initial || !semivowel)) {
      skeleton.append((char) sound);
    }
    return pair != 0 ? 2 : 1;
  }

  private static int pairSound(String word, int index) {
    return switch (word.substring(index, index + 2)) {
      case "sh", "ch", "تش" -> 'S';
      case "kh" -> 'x';
      case "th" -> 't';
      case "dh" -> 'd';
      case "gh" -> 'g';
      case "ph" -> 'f';
      case "ck", "qu" -> 'k';
      default -> 0;
    };
  }

  private static int sound(String word, int index) {
    return switch (word.charAt(index)) {
      case 'ب', 'پ', 'b', 'p' -> 'b';
      case 'ت', 'ط', 'ث', 't' -> 't';
      case 'ج', 'غ', 'گ', 'g', 'j' -> 'g';
      case 'ح', 'ه', 'h' -> 'h';
      case 'خ' -> 'x';
      case 'د', 'ض', 'ذ', 'd' -> 'd';
      case 'ر', 'r' -> 'r';
      case 'ز', 'س', 'ص', 'ظ', 's', 'z' -> 's';
      case 'ش' -> 'S';
      case 'ف', 'ڤ', 'f', 'v' -> 'f';
      case 'ق', 'ك', 'k', 'q' -> 'k';
      case 'ل', 'l' -> 'l';
      case 'م', 'm' -> 'm';
      case 'ن', 'n' -> 'n';
      case 'و', 'w' -> 'w';
      case 'ي', 'y' -> 'y';
      case 'c' -> softOrHard(word, index);
      case 'x' -> 'X';
      default -> 0;
    };
  }

  private static int softOrHard(String word, int index) {
    boolean soft = index + 1 < word.length() && "eiy".indexOf(word.charAt(index + 1)) >= 0;
    return soft ? 's' : 'k';
  }
}
