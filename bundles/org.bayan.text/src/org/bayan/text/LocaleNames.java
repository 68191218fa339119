package org.bayan.text;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of states and languages in two languages, from the Unicode CLDR data that ICU carries.
 */
public final class LocaleNames {
  private LocaleNames() {}

  /**
   * The same thing in two languages.
   *
   * @param first its name in the first language
   * @param second its name in the second language
   */
  public record Pair(String first, String second) {}

  /**
   * The names of all states and languages that have a name in both languages, in a fixed order.
   *
   * @param firstLanguage BCP 47 tag
   * @param secondLanguage BCP 47 tag
   */
  public static List<Pair> pairs(String firstLanguage, String secondLanguage) {
    LocaleDisplayNames first = names(firstLanguage);
    LocaleDisplayNames second = names(secondLanguage);
    List<Pair> pairs = new ArrayList<>();
    for (String country : ULocale.getISOCountries()) {
      add(first.regionDisplayName(country), second.regionDisplayName(country), pairs);
    }
    for (String language : ULocale.getISOLanguages()) {
      add(first.languageDisplayName(language), second.languageDisplayName(language), pairs);
    }
    return List.copyOf(pairs);
  }

  private static LocaleDisplayNames names(String language) {
    return LocaleDisplayNames.getInstance(
        ULocale.forLanguageTag(language), DisplayContext.NO_SUBSTITUTE);
  }

  private static void add(String first, String second, List<Pair> pairs) {
    if (first != null && second != null) {
      pairs.add(new Pair(first, second));
    }
  }
}
