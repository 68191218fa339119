package org.bayan.quality.internal.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.text.Folding;
import org.bayan.text.LocaleNames;

/** Cities that Arabic calls otherwise than by their sound: Brussels, Tripoli. */
final class CityNames {
  private static final Map<String, List<String>> NAMES = read();

  private CityNames() {}

  /** The folded Arabic names of a city by its folded English name. */
  static List<String> inArabic(String english) {
    return NAMES.getOrDefault(english, List.of());
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> names = new HashMap<>();
    LocaleNames.pairs("en", "ar", Set.of(LocaleNames.Kind.CITY))
        .forEach(pair -> names.put(Folding.key(pair.first()), List.of(Folding.key(pair.second()))));
    return Map.copyOf(names);
  }
}
