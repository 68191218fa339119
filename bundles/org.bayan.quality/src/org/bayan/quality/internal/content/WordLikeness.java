package org.bayan.quality.internal.content;

import java.util.ArrayList;
import java.util.List;
import org.bayan.quality.WordKnowledge;
import org.bayan.text.ConsonantSkeleton;
import org.bayan.text.Token;

/**
 * How probable it is that an Arabic and a Latin word of two texts translate each other. Each word
 * of one text is held against each of the other, so what is known of a word by itself is looked up
 * once.
 */
final class WordLikeness {
  /** Below this, words have nothing to do with each other. */
  static final double LEAST = 0.02;

  private static final double ALIKE = 0.75;
  private static final int SHORTEST = 3;

  private final WordKnowledge words;
  private final List<Arabic> arabic;
  private final List<Latin> latin;

  /** An Arabic word with and without what may be joined to it, the whole first. */
  private record Arabic(List<String> forms, String skeleton) {}

  /** A Latin word; no skeleton where it is no name. */
  private record Latin(String key, String skeleton) {}

  WordLikeness(List<Token> arabic, List<Token> latin, WordKnowledge words) {
    this.words = words;
    this.latin = latin.stream().map(WordLikeness::latin).toList();
    boolean names = this.latin.stream().anyMatch(word -> !word.skeleton().isEmpty());
    this.arabic = arabic.stream().map(word -> arabic(word.key(), names)).toList();
  }

  private static Arabic arabic(String word, boolean names) {
    List<String> forms = new ArrayList<>();
    forms.add(word);
    String rest = word;
    while (rest.length() > SHORTEST && "وفبلك".indexOf(rest.charAt(0)) >= 0) {
      rest = rest.substring(1);
      forms.add(rest);
    }
    return new Arabic(forms, names ? ConsonantSkeleton.of(word) : "");
  }

  private static Latin latin(Token word) {
    boolean name = Character.isUpperCase(word.text().codePointAt(0));
    return new Latin(word.key(), name ? ConsonantSkeleton.of(word.key()) : "");
  }

  /** The probability for two words by their places; 1 for the same word. */
  double of(int arabicWord, int latinWord) {
    Arabic one = arabic.get(arabicWord);
    Latin other = latin.get(latinWord);
    if (one.forms().getFirst().equals(other.key())) {
      return 1;
    }
    double probability = 0;
    for (String form : one.forms()) {
      probability = Math.max(probability, words.probability(form, other.key()));
    }
    if (probability >= LEAST || other.skeleton().isEmpty()) {
      return probability;
    }
    return soundsAlike(one.skeleton(), other.skeleton()) ? LEAST : 0;
  }

  private static boolean soundsAlike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    boolean possible = 2.0 * shorter >= ALIKE * (one.length() + other.length());
    return possible && ConsonantSkeleton.similarityOfSkeletons(one, other) >= ALIKE;
  }
}
