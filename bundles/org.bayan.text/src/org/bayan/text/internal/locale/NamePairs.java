package org.bayan.text.internal.locale;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bayan.text.LocaleNames.Kind;
import org.bayan.text.LocaleNames.Pair;

/** Joins the names that two languages have for the same thing. */
public final class NamePairs {
  private final LanguageNames first;
  private final LanguageNames second;
  private final Set<Pair> pairs = new LinkedHashSet<>();

  private NamePairs(String firstLanguage, String secondLanguage) {
    first = new LanguageNames(firstLanguage);
    second = new LanguageNames(secondLanguage);
  }

  /** The pairs of two languages without duplicates, in the order of the codes of the things. */
  public static List<Pair> of(String firstLanguage, String secondLanguage, Kind kind) {
    NamePairs joined = new NamePairs(firstLanguage, secondLanguage);
    joined.add(kind);
    return List.copyOf(joined.pairs);
  }

  private void add(Kind kind) {
    Map<String, Set<String>> firsts = first.of(kind).byKey();
    Map<String, Set<String>> seconds = second.of(kind).byKey();
    Set<String> keys = new TreeSet<>(firsts.keySet());
    keys.addAll(seconds.keySet());
    for (String key : keys) {
      Set<String> names = firsts.get(key);
      Set<String> others = seconds.get(key);
      add(
          names == null ? first.without(key, firsts, kind) : names,
          others == null ? second.without(key, seconds, kind) : others,
          kind);
    }
  }

  private void add(Set<String> names, Set<String> others, Kind kind) {
    for (String name : names) {
      for (String other : others) {
        pairs.add(new Pair(name, other, kind));
      }
    }
  }
}
