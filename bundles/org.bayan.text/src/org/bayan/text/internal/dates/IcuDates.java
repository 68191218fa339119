package org.bayan.text.internal.dates;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/** Takes from ICU how a language writes Gregorian dates. */
final class IcuDates {
  private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};

  /** What is written although the pattern of the language has another word. */
  private static final Map<String, Set<String>> BEFORE_YEAR = Map.of("es", Set.of("del"));

  private static final MonthNames NO_MONTHS = MonthNames.of(Map.of(), Map.of());

  private IcuDates() {}

  static DateStyle of(String languageTag) {
    ULocale locale = ULocale.forLanguageTag(languageTag);
    DateFormatSymbols symbols = new DateFormatSymbols(GregorianCalendar.class, locale);
    // For an unknown language ICU hands out what it has for the computer's own.
    if (!symbols.getLocale(ULocale.VALID_LOCALE).getLanguage().equals(locale.getLanguage())) {
      return new DateStyle(NO_MONTHS, Set.of(), Set.of(), Set.of(), false, true);
    }
    DatePattern pattern = pattern(locale);
    Set<String> ordinals = ordinals(locale);
    Set<String> beforeMonth = new HashSet<>(ordinals);
    beforeMonth.addAll(keys(pattern.between('d', 'M')));
    Set<String> beforeYear =
        new HashSet<>(BEFORE_YEAR.getOrDefault(locale.getLanguage(), Set.of()));
    beforeYear.addAll(keys(pattern.between('M', 'y')));
    beforeYear.add(",");
    return new DateStyle(
        months(symbols),
        Set.copyOf(beforeMonth),
        Set.copyOf(beforeYear),
        ordinals,
        pattern.isMonthFirst(),
        true);
  }

  private static DatePattern pattern(ULocale locale) {
    DateFormat format =
        DateFormat.getDateInstance(new GregorianCalendar(locale), DateFormat.LONG, locale);
    return DatePattern.of(((SimpleDateFormat) format).toPattern());
  }

  /** What follows the figures of an ordinal: {@code er} of {@code 1er}. */
  private static Set<String> ordinals(ULocale locale) {
    RuleBasedNumberFormat rules = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.ORDINAL);
    return Stream.of(rules.getRuleSetNames())
        .flatMap(set -> Stream.of(1L, 2L, 3L).map(number -> rules.format(number, set)))
        .flatMap(ordinal -> Tokenizer.tokenize(ordinal).stream())
        .filter(Token::isWord)
        .map(Token::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static MonthNames months(DateFormatSymbols symbols) {
    Map<String, Integer> full = new HashMap<>();
    Map<String, Integer> abbreviated = new HashMap<>();
    for (int context : CONTEXTS) {
      put(symbols.getMonths(context, DateFormatSymbols.WIDE), full);
      put(symbols.getMonths(context, DateFormatSymbols.ABBREVIATED), abbreviated);
    }
    abbreviated.keySet().removeAll(full.keySet());
    return MonthNames.of(full, abbreviated);
  }

  private static void put(String[] names, Map<String, Integer> months) {
    for (int i = 0; i < names.length; i++) {
      String key =
          Tokenizer.tokenize(names[i]).stream()
              .filter(Token::isWord)
              .map(Token::key)
              .collect(Collectors.joining(" "));
      months.putIfAbsent(key, i + 1);
    }
  }

  private static Set<String> keys(String text) {
    return Tokenizer.tokenize(text).stream().map(Token::key).collect(Collectors.toSet());
  }
}
