package org.bayan.terms.internal.extract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The phrases of one language that are frequent enough, weighed by their C-value. */
public final class PhraseInventory {
  private static final int LEAST_JOINED = 2;
  private static final double LEAST_SHARE = 0.3;

  private final List<WeighedPhrase> phrases;

  /**
   * Counts phrases.
   *
   * @param places every place of every phrase
   * @param fewest how often a phrase must occur
   */
  public PhraseInventory(List<Phrase> places, int fewest) {
    Map<List<String>, WeighedPhrase> all = new LinkedHashMap<>();
    for (Phrase place : places) {
      all.computeIfAbsent(place.stems(), stems -> new WeighedPhrase(place)).add(place);
    }
    Set<WeighedPhrase> loose =
        all.values().stream()
            .filter(phrase -> phrase.isJoined() && isLoose(phrase, all))
            .collect(Collectors.toSet());
    all.values().removeIf(loose::contains);
    all.values().removeIf(phrase -> phrase.frequency() < fewest);
    all.values().forEach(phrase -> tellParts(phrase, all));
    phrases =
        all.values().stream()
            .filter(phrase -> !phrase.isFragment() && phrase.cValue() > 0)
            .toList();
  }

  /**
   * Whether two expressions are joined by chance: once, or seldom beside what the rarer of them is
   * met alone. Then the two are candidates, and not what joins them.
   */
  private static boolean isLoose(WeighedPhrase pair, Map<List<String>, WeighedPhrase> all) {
    List<String> stems = pair.stems();
    int joint = stems.indexOf(Phrase.JOINT);
    int rarer =
        Stream.of(stems.subList(0, joint), stems.subList(joint + 1, stems.size()))
            .map(all::get)
            .filter(Objects::nonNull)
            .mapToInt(WeighedPhrase::frequency)
            .min()
            .orElse(Integer.MAX_VALUE);
    return pair.frequency() < LEAST_JOINED || pair.frequency() < LEAST_SHARE * rarer;
  }

  /** What is joined is a part of what is joined alone: its members stay terms of their own. */
  private static void tellParts(WeighedPhrase phrase, Map<List<String>, WeighedPhrase> all) {
    List<String> stems = phrase.stems();
    Set<List<String>> told = new HashSet<>();
    for (int length = 1; length < stems.size(); length++) {
      for (int start = 0; start + length <= stems.size(); start++) {
        List<String> part = stems.subList(start, start + length);
        WeighedPhrase inner = all.get(part);
        if (inner != null && inner.isJoined() == phrase.isJoined() && told.add(part)) {
          inner.isIn(phrase);
          if (length > 1) {
            phrase.holds(inner);
          }
        }
      }
    }
  }

  List<WeighedPhrase> phrases() {
    return phrases;
  }
}
