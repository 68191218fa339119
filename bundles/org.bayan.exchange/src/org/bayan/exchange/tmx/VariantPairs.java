package org.bayan.exchange.tmx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.bayan.exchange.LanguagePair;
import org.bayan.exchange.internal.LanguageCode;

/**
 * Finds the variants of units that are in two languages. A tag that is the same, whatever its
 * letters, comes first; where no variant has it, one of the same language and another region or
 * script will do, unless both languages are the same but for those, as British and American English
 * are.
 */
public final class VariantPairs {

  private final String source;
  private final String target;
  private final boolean strict;
  private final Map<String, String> codes = new HashMap<>();

  /**
   * Pairs of two languages.
   *
   * @param languages first the source, then the target
   */
  public VariantPairs(LanguagePair languages) {
    source = tag(languages.first());
    target = tag(languages.second());
    strict = code(source).equals(code(target));
  }

  /** The pairs of a unit, each source with each target; none where a language is missing. */
  public List<VariantPair> of(TmxUnit unit) {
    List<VariantPair> pairs = new ArrayList<>();
    List<TmxVariant> targets = in(unit, target);
    for (TmxVariant one : in(unit, source)) {
      for (TmxVariant other : targets) {
        if (one != other) {
          pairs.add(new VariantPair(one, other));
        }
      }
    }
    return pairs;
  }

  private List<TmxVariant> in(TmxUnit unit, String language) {
    List<TmxVariant> exact = select(unit, variant -> tag(variant.language()).equals(language));
    if (strict || !exact.isEmpty()) {
      return exact;
    }
    return select(unit, variant -> code(tag(variant.language())).equals(code(language)));
  }

  private static List<TmxVariant> select(TmxUnit unit, Predicate<TmxVariant> wanted) {
    return unit.variants().stream().filter(wanted).toList();
  }

  private static String tag(String language) {
    return language.strip().replace('_', '-').toLowerCase(Locale.ROOT);
  }

  private String code(String tag) {
    return codes.computeIfAbsent(tag, LanguageCode::of);
  }
}
