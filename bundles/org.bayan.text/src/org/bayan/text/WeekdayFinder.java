package org.bayan.text;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds days of the week by their full names, as Unicode's locale data have them. In Arabic the
 * prepositions may be written together with them; الاثنين, which also means "both", counts after
 * يوم only.
 */
public final class WeekdayFinder {
  private static final Map<String, Map<String, DayOfWeek>> NAMES = new ConcurrentHashMap<>();
  private static final List<String> PROCLITICS = List.of("", "و", "ل", "ب", "ف");

  private WeekdayFinder() {}

  /** The days of the week in a tokenised text, in order. */
  public static List<WeekdayMention> find(List<Token> tokens, String language) {
    Map<String, DayOfWeek> names = NAMES.computeIfAbsent(language, WeekdayFinder::names);
    List<WeekdayMention> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      DayOfWeek day = token.isWord() ? day(token, names) : null;
      if (day != null && !isAmbiguous(tokens, i)) {
        mentions.add(new WeekdayMention(token.start(), token.end(), day));
      }
    }
    return mentions;
  }

  private static DayOfWeek day(Token token, Map<String, DayOfWeek> names) {
    for (String proclitic : PROCLITICS) {
      if (token.key().startsWith(proclitic)) {
        DayOfWeek day = names.get(token.key().substring(proclitic.length()));
        if (day != null && (proclitic.isEmpty() || token.text().codePointAt(0) > 0x600)) {
          return day;
        }
      }
    }
    return null;
  }

  private static boolean isAmbiguous(List<Token> tokens, int index) {
    String key = tokens.get(index).key();
    boolean ambiguous = key.endsWith("الاثنين") || key.endsWith("الاحد");
    boolean lower = Character.isLowerCase(tokens.get(index).text().codePointAt(0));
    boolean afterDay = index > 0 && tokens.get(index - 1).key().endsWith("يوم");
    return (ambiguous && !afterDay) || (lower && key.charAt(0) < 0x80 && key.startsWith("sun"));
  }

  private static Map<String, DayOfWeek> names(String language) {
    Locale locale = Locale.forLanguageTag(language.isEmpty() ? "en" : language);
    Map<String, DayOfWeek> names = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      names.put(Folding.key(day.getDisplayName(TextStyle.FULL, locale)), day);
    }
    if (Languages.isArabic(language)) {
      names.put("الاثنين", DayOfWeek.MONDAY);
    }
    return Map.copyOf(names);
  }
}
