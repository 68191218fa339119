package org.bayan.text.internal.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.text.ParagraphLabel;
import org.bayan.text.ParagraphLabel.Reading;
import org.bayan.text.ParagraphLabel.Style;

/** Reads the label that a paragraph begins with. */
public final class LabelReader {

  private static final String NUMBER = "\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3})*";
  private static final String WORD = "[ivx]{1,5}|[IVX]{1,5}|\\p{L}\\u0640?";
  private static final String MARK = "[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]*";

  /** In brackets, before a full stop or bracket, before a dash, in quotes; or a bullet. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^%3$s(?:\\((?<inside>%1$s|%2$s)\\)|(?<before>%1$s|%2$s)[.)]|(?<dashed>%1$s|[أ-غ]) ?[-–]|['‘’](?<quoted>%1$s)['‘’]|(?<bullet>[-–•*●▪]))(?=%3$s\\s)"
              .formatted(NUMBER, WORD, MARK));

  private LabelReader() {}

  /** The label of a paragraph, if it has one. */
  public static Optional<ParagraphLabel> read(String paragraph) {
    Matcher matcher = LABEL.matcher(paragraph);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String inside = matcher.group("inside");
    boolean bracketed = inside != null || matcher.group("quoted") != null;
    String value = ascii(firstOf(matcher, "inside", "before", "dashed", "quoted"));
    return Optional.of(
        new ParagraphLabel(
            matcher.group(),
            matcher.end(),
            value,
            value.isEmpty() ? List.of() : of(value, bracketed)));
  }

  private static String firstOf(Matcher matcher, String... groups) {
    for (String group : groups) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return "";
  }

  /** Digits of any script as those of ASCII. */
  private static String ascii(String value) {
    StringBuilder ascii = new StringBuilder(value.length());
    value
        .codePoints()
        .forEach(
            point -> {
              if (Character.isDigit(point)) {
                ascii.append(Character.digit(point, 10));
              } else {
                ascii.appendCodePoint(point);
              }
            });
    return ascii.toString();
  }

  private static List<Reading> of(String value, boolean bracketed) {
    if (Character.isDigit(value.charAt(0))) {
      return List.of(number(value, bracketed));
    }
    if (Character.isUpperCase(value.charAt(0)) && !bracketed) {
      return List.of(new Reading(Style.PART, 1));
    }
    List<Reading> readings = new ArrayList<>();
    String lower = value.toLowerCase(Locale.ROOT);
    RomanNumerals.value(lower).ifPresent(n -> readings.add(new Reading(Style.ROMAN, n)));
    LetterOrder.place(lower).ifPresent(n -> readings.add(new Reading(Style.LETTER, n)));
    return readings;
  }

  private static Reading number(String value, boolean bracketed) {
    int point = value.lastIndexOf('.');
    int ordinal = Integer.parseInt(value.substring(point + 1));
    if (point >= 0) {
      return new Reading(Style.DECIMAL, ordinal);
    }
    return new Reading(bracketed ? Style.BRACKETED_NUMBER : Style.NUMBER, ordinal);
  }
}
