package org.bayan.okapi.internal.html;

import java.util.HashMap;
import java.util.Map;

/**
 * Where a string stands for the last time in a page. To ask before each search keeps a scan linear:
 * a page of openings without an end would else be searched to its end for each of them.
 */
final class LastPlace {
  private final String page;
  private final Map<String, Integer> places = new HashMap<>();

  LastPlace(String page) {
    this.page = page;
  }

  /** Whether the string, small letters or capitals, does not begin at {@code from} or later. */
  boolean isBefore(String string, int from) {
    return places.computeIfAbsent(string, this::lastOf) < from;
  }

  private int lastOf(String string) {
    char first = string.charAt(0);
    for (int i = page.lastIndexOf(first); i >= 0; i = page.lastIndexOf(first, i - 1)) {
      if (page.regionMatches(true, i, string, 0, string.length())) {
        return i;
      }
    }
    return -1;
  }
}
