package org.bayan.okapi.internal.explain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stops that look as if a sentence ended there, with what closes after them. */
public final class FinalLooking {

  private static final Pattern STOPS =
      Pattern.compile(
          "[.!?\\u061F\\u06D4\\u2026]+[.!?\\u061F\\u06D4\\u2026\"'\\u201C\\u201D\\u2019\\u00BB"
              + "\\u203A)\\]\\p{Cf}]*+");

  /** Is told of a run of stops. */
  @FunctionalInterface
  public interface Found {
    void run(int first, int end);
  }

  private FinalLooking() {}

  /** Walks over the runs of stops but those at the end of the text and within a number. */
  public static void forEachRun(String text, Found found) {
    Matcher matcher = STOPS.matcher(text);
    while (matcher.find()) {
      if (matcher.end() < text.length() && !withinNumber(text, matcher)) {
        found.run(matcher.start(), matcher.end());
      }
    }
  }

  private static boolean withinNumber(String text, Matcher stops) {
    return stops.start() > 0
        && Character.isDigit(text.charAt(stops.start() - 1))
        && Character.isDigit(text.charAt(stops.end()));
  }
}
