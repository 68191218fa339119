package org.bayan.core.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.bayan.text.Folding;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/**
 * Completes what somebody has begun to type from the words of earlier texts, and from phrases that
 * stood there more than once. Letters are compared folded: who types no hamza finds the word that
 * has one. One thread writes, others may read.
 */
public final class Completions {

  /** The shortest word that is worth to be offered, in characters. */
  private static final int SHORTEST = 4;

  /** The longest phrase, in words. */
  private static final int LONGEST_PHRASE = 4;

  /** How many keys with a prefix are looked at; beyond that a prefix says too little. */
  private static final int MOST_KEYS = 4000;

  private final NavigableMap<String, Map<String, Integer>> byKey = new TreeMap<>();
  private final Set<Integer> once = new HashSet<>();

  /** Learns the words and phrases of a text. */
  public synchronized void learn(String text) {
    List<Token> tokens = Tokenizer.tokenize(text);
    for (int first = 0; first < tokens.size(); first++) {
      if (tokens.get(first).isWord()) {
        learnFrom(text, tokens, first);
      }
    }
  }

  private void learnFrom(String text, List<Token> tokens, int first) {
    int start = tokens.get(first).start();
    for (int last = first; last < tokens.size() && last < first + LONGEST_PHRASE; last++) {
      Token token = tokens.get(last);
      if (!token.isWord()) {
        return;
      }
      String phrase = text.substring(start, token.end());
      if (last == first && phrase.length() >= SHORTEST) {
        add(phrase, 1);
      } else if (last > first) {
        learnPhrase(phrase);
      }
    }
  }

  /** A phrase that stood once says nothing yet; only its hash is kept. */
  private void learnPhrase(String phrase) {
    boolean again = !once.add(phrase.hashCode());
    if (again) {
      add(phrase, 1);
    }
  }

  private void add(String phrase, int times) {
    byKey
        .computeIfAbsent(Folding.key(phrase), key -> new HashMap<>(2))
        .merge(phrase, times, Integer::sum);
  }

  /**
   * Completes a prefix.
   *
   * @param prefix what was typed of the word or phrase
   * @param most how many at most
   * @return what begins with it and goes on: that which stood most often first
   */
  public synchronized List<String> of(String prefix, int most) {
    String key = Folding.key(prefix);
    if (key.isEmpty()) {
      return List.of();
    }
    Map<String, Integer> found = new LinkedHashMap<>();
    int looked = 0;
    for (Map.Entry<String, Map<String, Integer>> entry : byKey.tailMap(key, true).entrySet()) {
      if (!entry.getKey().startsWith(key) || looked++ > MOST_KEYS) {
        break;
      }
      if (entry.getKey().length() > key.length()) {
        entry.getValue().forEach((phrase, times) -> found.merge(phrase, times, Integer::sum));
      }
    }
    List<Map.Entry<String, Integer>> ordered = new ArrayList<>(found.entrySet());
    ordered.sort(
        Comparator.comparingInt((Map.Entry<String, Integer> one) -> -weight(one))
            .thenComparing(Map.Entry::getKey));
    return ordered.stream().limit(most).map(Map.Entry::getKey).toList();
  }

  /** A phrase saves more typing than a word: it weighs as often as it has words. */
  private static int weight(Map.Entry<String, Integer> one) {
    long words = one.getKey().chars().filter(c -> c == ' ').count() + 1;
    return (int) Math.min(Integer.MAX_VALUE, one.getValue() * words);
  }
}
