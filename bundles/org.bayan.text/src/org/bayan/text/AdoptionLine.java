package org.bayan.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that says who adopted a document and when: {@code Adopted by the Security Council at its
 * 7242nd meeting, on 15 August 2014}, {@code الذي اتخذه مجلس الأمن في جلسته 7242، المعقودة في 15
 * آب/أغسطس 2014}.
 *
 * @param body who adopted it; empty when the line does not say
 * @param date when, ISO 8601; empty when the line does not say
 */
public record AdoptionLine(Optional<String> body, Optional<String> date) {

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(?:adopted|issued) by (?:the )?(.{3,150}?)(?=,? (?:at its|at"
              + " the|at|on|in)\\b|[,.;)]|$)");
  private static final Pattern ARABIC =
      Pattern.compile(
          "(?:اتخذ|اعتمد|أصدر)(?:ت)?ه(?:ا)? (.{3,150}?)(?=،?"
              + " (?:في|بتاريخ|خلال|يوم)(?:\\s|$)|[،.؛)]|$)");

  /**
   * Reads a line.
   *
   * @param line a paragraph of the head of a document
   * @param language BCP 47 tag
   * @return nothing when it does not speak of adoption
   */
  public static Optional<AdoptionLine> find(String line, String language) {
    for (Pattern pattern : new Pattern[] {ENGLISH, ARABIC}) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        String named = matcher.group(1).strip();
        return Optional.of(
            new AdoptionLine(
                IssuingBody.namedIn(named, language).or(() -> Optional.of(named)),
                wholeDate(line, language)));
      }
    }
    return Optional.empty();
  }

  /**
   * The first date of a text that has a day, a month and a year.
   *
   * @param text the text
   * @param language BCP 47 tag
   * @return ISO 8601
   */
  public static Optional<String> wholeDate(String text, String language) {
    return DateFinder.find(text, language).stream()
        .filter(
            date -> date.day().isPresent() && date.month().isPresent() && date.year().isPresent())
        .findFirst()
        .map(
            date ->
                String.format(
                    Locale.ROOT,
                    "%04d-%02d-%02d",
                    date.year().getAsInt(),
                    date.month().getAsInt(),
                    date.day().getAsInt()));
  }
}
