package org.bayan.text;

import java.util.List;

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

  /** Letters that are one sound, longer ones before their beginnings. */
  private static final List<Cluster> CLUSTERS =
      List.of(
          new Cluster("sch", 'S'),
          new Cluster("tch", 'S'),
          new Cluster("sh", 'S'),
          new Cluster("ch", 'S'),
          new Cluster("تش", 'S'),
          new Cluster("kh", 'x'),
          new Cluster("th", 't'),
          new Cluster("dh", 'd'),
          new Cluster("gh", 'g'),
          new Cluster("dj", 'g'),
          new Cluster("ph", 'f'),
          new Cluster("wh", 'w'),
          new Cluster("ck", 'k'),
          new Cluster("qu", 'k'));

  /** What these begin with, to spare most letters the comparison. */
  private static final String CLUSTER_STARTS = "stkdgpwcqت";

  /** At the start of a word and before a vowel, in French romanisation: Ouagadougou, oued. */
  private static final Cluster OUED = new Cluster("ou", 'w');

  private ConsonantSkeleton() {}

  /** Letters that stand for one sound. */
  private record Cluster(String letters, char sound) {}

  /**
   * The skeleton of a word in Arabic or Latin script.
   *
   * @param word one word; it is folded here
   * @return ASCII letters, possibly none
   */
  public static String of(String word) {
    String folded = Folding.key(word);
    return opensWithHamza(word, 0) ? from(folded, 0) : ofFolded(folded);
  }

  /** The skeleton of a word that {@link Folding#key} has folded. */
  public static String ofFolded(String folded) {
    return from(folded, articleLength(folded));
  }

  /**
   * Whether an alef with hamza is at an index of a text as it is written. The article has none:
   * ألبانيا is Albania, البانيا may be.
   */
  static boolean opensWithHamza(String word, int index) {
    return index < word.length() && "أإآ".indexOf(word.charAt(index)) >= 0;
  }

  /** The skeleton of a folded word from an index on. */
  static String from(String folded, int start) {
    StringBuilder skeleton = new StringBuilder(folded.length());
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
    Cluster cluster = clusterAt(word, index, initial);
    int sound = cluster != null ? cluster.sound : sound(word, index);
    boolean semivowel = sound == 'w' || sound == 'y';
    boolean repeated = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == sound;
    if (sound == 'X') {
      skeleton.append("ks");
    } else if (sound != 0 && !repeated && (initial || !semivowel)) {
      skeleton.append((char) sound);
    }
    return cluster != null ? cluster.letters.length() : 1;
  }

  private static Cluster clusterAt(String word, int index, boolean initial) {
    if (initial && word.startsWith(OUED.letters, index) && isVowel(word, index + 2)) {
      return OUED;
    }
    if (CLUSTER_STARTS.indexOf(word.charAt(index)) < 0) {
      return null;
    }
    for (Cluster cluster : CLUSTERS) {
      if (word.startsWith(cluster.letters, index)) {
        return cluster;
      }
    }
    return null;
  }

  private static boolean isVowel(String word, int index) {
    return index < word.length() && "aeiy".indexOf(word.charAt(index)) >= 0;
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
