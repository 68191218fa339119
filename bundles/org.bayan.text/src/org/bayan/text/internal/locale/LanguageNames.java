package org.bayan.text.internal.locale;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.text.LocaleNames.Kind;

/** What things are called in a language. */
final class LanguageNames {
  /**
   * Locales that name things in their own way: the Levant with Iraq, Algeria with Tunisia, Morocco
   * and Mauritania have months of their own; English outside of America has kilometres.
   */
  private static final Map<String, List<String>> TRADITIONS =
      Map.of("ar", List.of("ar-LB", "ar-DZ", "ar-MA", "ar-MR"), "en", List.of("en-001"));

  private final LocaleTables tables;
  private final List<LocaleTables> traditions;

  LanguageNames(String languageTag) {
    tables = LocaleTables.of(languageTag);
    String language = Locale.forLanguageTag(languageTag).getLanguage();
    Stream<String> others = TRADITIONS.getOrDefault(language, List.of()).stream();
    traditions = Stream.concat(Stream.of(tables), others.map(LocaleTables::of)).toList();
  }

  /** The names of all things of a kind. */
  Names of(Kind kind) {
    Names names = new Names();
    switch (kind) {
      case STATE -> RegionNames.addStates(tables, names);
      case REGION -> RegionNames.addGroups(tables, names);
      case LANGUAGE -> RegionNames.addLanguages(tables, names);
      case CITY -> CityNames.add(tables, names);
      case MONTH -> traditions.forEach(tradition -> CalendarNames.addMonths(tradition, names));
      case WEEKDAY -> CalendarNames.addWeekdays(tables, names);
      case CURRENCY -> CountedNames.addCurrencies(tables, names);
      case UNIT -> traditions.forEach(tradition -> CountedNames.addUnits(tradition, names));
    }
    return names;
  }

  /** What a thing is called that a table of names of its kind has no entry for. */
  Set<String> without(String key, Map<String, Set<String>> names, Kind kind) {
    return switch (kind) {
      case CITY -> CalendarNames.areLatin(tables) ? Set.of(CityNames.ofZone(key)) : Set.of();
      case CURRENCY -> names.getOrDefault(CountedNames.withoutForm(key), Set.of());
      default -> Set.of();
    };
  }
}
