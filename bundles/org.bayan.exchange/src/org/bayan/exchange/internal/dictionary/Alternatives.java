package org.bayan.exchange.internal.dictionary;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Several translations in one place, as dictionaries write them. */
final class Alternatives {
  private static final Pattern BETWEEN = Pattern.compile("[;|\u061B]");

  /** An entry with more on a side is none; all its pairs would be without number. */
  private static final int MOST = 50;

  private Alternatives() {}

  /** The first translations of those that semicolons and bars part. */
  static List<String> of(String cell) {
    return Arrays.stream(BETWEEN.split(cell))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .limit(MOST)
        .toList();
  }
}
