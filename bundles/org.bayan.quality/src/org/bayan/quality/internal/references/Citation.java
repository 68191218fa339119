package org.bayan.quality.internal.references;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.SideAnalysis;

/**
 * A resolution or decision by its number: {@code 2170 (2014)}, {@code 60/1}, {@code 1894 (LVII)}.
 *
 * @param range where it stands
 * @param number how it is compared: the year or session as it can be compared in every language
 */
public record Citation(TextRange range, String number) {
  private static final Pattern BY_YEAR =
      Pattern.compile("(?<![\\d/.])(\\d{1,4})\\s?\\(((?:19|20)\\d\\d)\\)");
  private static final Pattern BY_SESSION =
      Pattern.compile("(?<![\\d/.,\\-])(\\d{1,2})/(\\d{1,3})(?![\\d/]|\\.\\d)");

  /** The citations in a text, outside of symbols, dates and addresses. */
  public static List<Citation> find(SideAnalysis side) {
    String text = side.text();
    if (text.indexOf('(') < 0 && text.indexOf('/') < 0) {
      return List.of();
    }
    List<TextRange> compounds = side.compounds();
    List<Citation> found = new ArrayList<>();
    String plain = plain(text);
    add(BY_YEAR.matcher(plain), " (%s)", compounds, found);
    add(BY_SESSION.matcher(plain), "/%s", compounds, found);
    return found;
  }

  private static void add(
      Matcher matcher, String pattern, List<TextRange> compounds, List<Citation> found) {
    while (matcher.find()) {
      TextRange range = new TextRange(matcher.start(), matcher.end());
      if (compounds.stream().noneMatch(range::overlaps)) {
        found.add(new Citation(range, matcher.group(1) + pattern.formatted(matcher.group(2))));
      }
    }
  }

  /** The text with ASCII digits, character by character. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(c >= 0x660 && c <= 0x669 ? (char) ('0' + c - 0x660) : c);
    }
    return plain.toString();
  }
}
