package org.bayan.quality.internal.content;

import java.util.Map;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.Token;

/**
 * How the lengths of two texts compare. The difference is measured in standard deviations, as
 * aligners do (Gale and Church 1993), since short texts vary more.
 */
final class Lengths {
  /** Characters per character of an English translation of the same. */
  private static final Map<String, Double> LENGTHS = Map.of("ar", 0.84, "en", 1.0, "fr", 1.12);

  /** Variance per character, of official texts. */
  private static final double VARIANCE = 4.5;

  /** Arabic writes acronyms out; so many characters more, on average. */
  private static final int ACRONYM = 14;

  private static final int SHORTEST_ACRONYM = 3;

  /** A text in capitals has no acronyms. */
  private static final int MOST_ACRONYMS = 6;

  private static final char TATWEEL = 'ـ';

  private Lengths() {}

  /** How many letters and digits there are without the label. */
  static double length(SideAnalysis side) {
    String text = side.text();
    int letters = 0;
    for (int i = side.afterLabel(); i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || Character.isLetterOrDigit(c) && c != TATWEEL) {
        letters++;
      }
    }
    return letters + ACRONYM * acronyms(side);
  }

  private static int acronyms(SideAnalysis side) {
    int acronyms = 0;
    if (!side.isArabic()) {
      for (Token token : side.tokens()) {
        acronyms += isAcronym(token) ? 1 : 0;
      }
    }
    return Math.min(acronyms, MOST_ACRONYMS);
  }

  /** HIV, and signs such as B2C and UF6, which are written out, too. */
  private static boolean isAcronym(Token token) {
    String text = token.text();
    return token.isWord()
        && text.length() >= SHORTEST_ACRONYM
        && Character.isUpperCase(text.charAt(0))
        && isInCapitals(text);
  }

  private static boolean isInCapitals(String text) {
    boolean digits = text.chars().anyMatch(Character::isDigit);
    return text.chars().allMatch(c -> Character.isUpperCase(c) || digits && Character.isDigit(c));
  }

  /** How long the target usually is. */
  static double expected(SideAnalysis source, SideAnalysis target) {
    return length(source) * factor(target) / factor(source);
  }

  /** By how many standard deviations the target is longer than usual. */
  static double deviations(SideAnalysis source, SideAnalysis target) {
    double expected = expected(source, target);
    double actual = length(target);
    return (actual - expected) / Math.sqrt(Math.max(1, VARIANCE * (expected + actual) / 2));
  }

  private static double factor(SideAnalysis side) {
    return LENGTHS.getOrDefault(side.primaryLanguage(), 1.0);
  }
}
