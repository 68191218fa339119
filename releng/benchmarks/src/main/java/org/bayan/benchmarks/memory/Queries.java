package org.bayan.benchmarks.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Texts to look for: those of a memory with some words left out, doubled or of another text. */
final class Queries {
  private static final int ONE_IN = 12;

  private final Random random;

  Queries(long seed) {
    random = new Random(seed);
  }

  /** So many changed texts. */
  List<String> changed(List<String> texts, int count) {
    List<String> changed = new ArrayList<>();
    while (changed.size() < count) {
      String text = changed(pick(texts), pick(texts));
      if (!text.isBlank()) {
        changed.add(text);
      }
    }
    return changed;
  }

  private String changed(String text, String other) {
    String[] others = other.split(" ");
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ")) {
      switch (random.nextInt(ONE_IN)) {
        case 0 -> {
          continue;
        }
        case 1 -> words.add(others[random.nextInt(others.length)]);
        case 2 -> words.addAll(List.of(word, others[0]));
        default -> words.add(word);
      }
    }
    return String.join(" ", words);
  }

  /** So many phrases of one to three words. */
  List<String> phrases(List<String> texts, int count) {
    List<String> phrases = new ArrayList<>();
    while (phrases.size() < count) {
      String[] words = pick(texts).split(" ");
      int size = Math.min(words.length, 1 + random.nextInt(3));
      int from = random.nextInt(words.length - size + 1);
      String phrase = String.join(" ", Arrays.copyOfRange(words, from, from + size));
      if (phrase.codePoints().anyMatch(Character::isLetter)) {
        phrases.add(phrase);
      }
    }
    return phrases;
  }

  private String pick(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
