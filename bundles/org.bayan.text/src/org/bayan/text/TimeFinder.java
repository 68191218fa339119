package org.bayan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.text.internal.symbols.PlainSymbols;

/**
 * Finds times of the day: {@code 17:00}, {@code 9.30 a.m.}, {@code 5 p.m.}, {@code noon}, {@code
 * الساعة 10}, {@code 9:30 مساء}. A figure alone is a time only beside one of these words.
 */
public final class TimeFinder {
  private static final String FIGURES =
      "(?<![\\d.,:/-])(?<hour>\\d{1,2})(?:\\s?(?<mark>[:.٫/])\\s?(?<minute>\\d{2}))?";
  private static final Pattern TIME =
      Pattern.compile(
          "(?:(?<lead>الساعة)\\s+)?"
              + FIGURES
              + "(?![\\d:]|[.,]\\d)"
              + "(?:\\s?(?<half>a\\.?m\\b\\.?|p\\.?m\\b\\.?|hours?\\b|h\\b|صباحاً?|مساءً?|ظهراً?))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Without one of these there is no time. */
  private static final Pattern HINT =
      Pattern.compile("\\d:\\d|الساعة|[ap]\\.?m|صباح|مساء|ظهر|[٠-٩]:", Pattern.CASE_INSENSITIVE);

  private TimeFinder() {}

  /** The times of a text in order. */
  public static List<TimeMention> find(String text) {
    List<TimeMention> mentions = new ArrayList<>();
    if (!hasDigit(text) || !HINT.matcher(text).find()) {
      return mentions;
    }
    PlainSymbols plain = new PlainSymbols(text);
    Matcher time = TIME.matcher(plain.text());
    while (time.find()) {
      int hour = Integer.parseInt(time.group("hour"));
      int minute = time.group("minute") == null ? 0 : Integer.parseInt(time.group("minute"));
      String half = time.group("half") == null ? "" : time.group("half");
      if (isTime(time, half) && Math.min(hour, minute) <= 24 && Math.max(hour, minute) < 60) {
        int start = plain.origin(time.start());
        int end = plain.origin(time.end() - 1) + 1;
        mentions.add(new TimeMention(start, end, hour24(hour, half), minute));
      }
    }
    return mentions;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTime(Matcher time, String half) {
    boolean colon = ":".equals(time.group("mark"));
    boolean named =
        !half.isEmpty()
            && !"/".equals(time.group("mark"))
            && !half.startsWith("h")
            && !half.startsWith("H");
    return named || time.group("lead") != null || (colon && time.group("minute") != null);
  }

  private static int hour24(int hour, String half) {
    boolean afternoon = half.startsWith("p") || half.startsWith("P") || half.startsWith("مساء");
    boolean morning = half.startsWith("a") || half.startsWith("A") || half.startsWith("صباح");
    if (afternoon && hour < 12) {
      return hour + 12;
    }
    return morning && hour == 12 ? 0 : hour;
  }
}
