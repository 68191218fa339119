package org.bayan.exchange.internal.tmx;

import java.util.HashMap;
import java.util.Map;

/**
 * The {@code x} of inline codes in one translation unit: the same number for a code in the source
 * and its counterpart in the target, which has the same id and is the same occurrence of it.
 */
final class CodeNumbers {
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * The number of a code.
   *
   * @param id the id of the code
   * @param occurrence how many of that id and kind came before in the same variant
   */
  String numberOf(String id, int occurrence) {
    return String.valueOf(
        numbers.computeIfAbsent(occurrence + " " + id, key -> numbers.size() + 1));
  }
}
