package org.bayan.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.text.internal.locale.NamePairs;

/**
 * The names of states, months, currencies and other things that every language has a name for, in
 * two languages, from the Unicode CLDR data that ICU carries.
 */
public final class LocaleNames {
  private static final Map<Question, List<Pair>> KNOWN = new ConcurrentHashMap<>();

  private LocaleNames() {}

  /** What a name is the name of. */
  public enum Kind {
    /** A state or territory, also by a short or older name: العراق, تركيا. */
    STATE,
    /** A continent, another group of states, or a union: غرب آسيا, الاتحاد الأوروبي. */
    REGION,
    /** A language. */
    LANGUAGE,
    /** A city. */
    CITY,
    /**
     * A month of the Gregorian year, in Arabic in all traditions (كانون الثاني, يناير, جانفي), or
     * of the Islamic year.
     */
    MONTH,
    /** A day of the week. */
    WEEKDAY,
    /** A currency, also in the forms that it takes beside numbers. */
    CURRENCY,
    /** A unit of time, length, area, volume or mass in the forms that it takes beside numbers. */
    UNIT
  }

  /**
   * The same thing in two languages.
   *
   * @param first its name in the first language
   * @param second its name in the second language
   * @param kind what it is
   */
  public record Pair(String first, String second, Kind kind) {}

  /** What is asked for at once. */
  private record Question(String first, String second, Kind kind) {}

  /**
   * The names of all things that have a name in both languages, by kind and in a fixed order, no
   * pair of a kind twice. A thing that has several names in a language is in several pairs.
   *
   * @param firstLanguage BCP 47 tag
   * @param secondLanguage BCP 47 tag
   * @return an immutable list; empty when ICU does not know one of the languages
   */
  public static List<Pair> pairs(String firstLanguage, String secondLanguage) {
    return pairs(firstLanguage, secondLanguage, EnumSet.allOf(Kind.class));
  }

  /**
   * Like {@link #pairs(String, String)} for some kinds only. What is not asked for is not read: in
   * a fresh process all kinds take more than twice the time of states and languages.
   */
  public static List<Pair> pairs(String firstLanguage, String secondLanguage, Set<Kind> kinds) {
    return kinds.stream()
        .sorted()
        .map(
            kind ->
                KNOWN.computeIfAbsent(
                    new Question(firstLanguage, secondLanguage, kind), LocaleNames::read))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Pair> read(Question question) {
    return NamePairs.of(question.first(), question.second(), question.kind());
  }
}
