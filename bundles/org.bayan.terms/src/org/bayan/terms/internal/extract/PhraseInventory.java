package org.bayan.terms.internal.extract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The phrases of one language that are frequent enough, weighed by their C-value. */
public final class PhraseInventory {
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
    all.values().removeIf(phrase -> phrase.frequency() < fewest);
    all.values().forEach(phrase -> tellParts(phrase, all));
    phrases =
        all.values().stream()
            .filter(phrase -> !phrase.isFragment() && phrase.cValue() > 0)
            .toList();
  }

  private static void tellParts(WeighedPhrase phrase, Map<List<String>, WeighedPhrase> all) {
    List<String> stems = phrase.stems();
    Set<List<String>> told = new HashSet<>();
    for (int length = 1; length < stems.size(); length++) {
      for (int start = 0; start + length <= stems.size(); start++) {
        List<String> part = stems.subList(start, start + length);
        WeighedPhrase inner = all.get(part);
        if (inner != null && told.add(part)) {
          inner.isIn(phrase);
        }
      }
    }
  }

  List<WeighedPhrase> phrases() {
    return phrases;
  }
}
