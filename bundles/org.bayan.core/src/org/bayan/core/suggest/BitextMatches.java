package org.bayan.core.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/**
 * The translations of a bitext, found again by the words of their sources. Words are compared
 * folded, so that vocalised and plain Arabic are the same. One thread writes, others may read.
 */
public final class BitextMatches implements MatchSource {

  /** The similarity that is worth to be shown. */
  public static final int LEAST = 70;

  private record Entry(String source, String target, List<String> words) {}

  private final Map<Object, Entry> entries = new HashMap<>();
  private final Map<String, List<Object>> keysByWord = new HashMap<>();

  /**
   * Remembers a translation in the place of what was remembered under its key.
   *
   * @param key what it is known by, such as its bead
   * @param source the source; blank forgets
   * @param target its translation; blank forgets
   */
  public synchronized void put(Object key, String source, String target) {
    Entry before = entries.remove(key);
    if (before != null) {
      before.words().stream().distinct().forEach(word -> keysByWord.get(word).remove(key));
    }
    if (!source.isBlank() && !target.isBlank()) {
      Entry entry = new Entry(source, target, words(source));
      entries.put(key, entry);
      entry.words().stream()
          .distinct()
          .forEach(word -> keysByWord.computeIfAbsent(word, w -> new ArrayList<>()).add(key));
    }
  }

  @Override
  public List<Match> find(String source, int most) {
    return find(source, most, null);
  }

  /**
   * Finds translations of sources like this one.
   *
   * @param except the key of what is being translated, which is no match of itself; null for none
   */
  public synchronized List<Match> find(String source, int most, Object except) {
    List<String> words = words(source);
    List<Match> found = new ArrayList<>();
    for (Object key : candidates(words)) {
      Entry entry = entries.get(key);
      int similarity = WordSimilarity.of(words, entry.words(), LEAST);
      if (similarity >= LEAST && !key.equals(except)) {
        found.add(new Match(entry.source(), entry.target(), similarity));
      }
    }
    return best(found, most);
  }

  private static List<Match> best(List<Match> found, int most) {
    found.sort(Comparator.comparingInt(Match::similarity).reversed());
    Map<String, Match> byTarget = new LinkedHashMap<>();
    found.forEach(match -> byTarget.putIfAbsent(match.target(), match));
    return byTarget.values().stream().limit(most).toList();
  }

  /**
   * What can reach the least similarity shares some of the rarest words: of n words 30 in 100 may
   * differ, so that among the rarest 30 in 100 and one there is a common one.
   */
  private Iterable<Object> candidates(List<String> words) {
    List<String> rarest =
        words.stream().distinct().sorted(Comparator.comparingInt(this::frequency)).toList();
    // A candidate may be longer than the source, and the bound counts the words of the longer one.
    int longest = words.size() * 100 / LEAST;
    int needed = Math.min(rarest.size(), longest * (100 - LEAST) / 100 + 1);
    Map<Object, Boolean> keys = new LinkedHashMap<>();
    for (String word : rarest.subList(0, needed)) {
      keysByWord.getOrDefault(word, List.of()).forEach(key -> keys.put(key, true));
    }
    return keys.keySet();
  }

  private int frequency(String word) {
    return keysByWord.getOrDefault(word, List.of()).size();
  }

  private static List<String> words(String text) {
    return Tokenizer.tokenize(text).stream()
        .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
        .map(Token::key)
        .toList();
  }
}
