package org.bayan.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came of an export.
 *
 * @param concepts how many entries were written
 * @param terms how many terms were written
 * @param losses how many values of each field the format has no place for, the most first
 */
public record ExportTermbaseOutcome(int concepts, int terms, Map<String, Integer> losses) {

  /** Copies the map and puts it in order. */
  public ExportTermbaseOutcome {
    Map<String, Integer> ordered = new LinkedHashMap<>();
    losses.entrySet().stream()
        .sorted(
            Collections.reverseOrder(Map.Entry.<String, Integer>comparingByValue())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(count -> ordered.put(count.getKey(), count.getValue()));
    losses = Collections.unmodifiableMap(ordered);
  }

  /**
   * The losses in a few words, such as {@code 12 transliteration, 3 notes.type}; empty for none.
   */
  public String lossesInWords() {
    return losses.entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey())
        .collect(Collectors.joining(", "));
  }
}
