package org.bayan.index.internal.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitVariant;

/**
 * A unit whose texts have been cut into words.
 *
 * @param unit the unit
 * @param texts what is indexed of its texts that are not blank
 * @param counts for each language how many words its only text has, 0 where there are several
 */
record PreparedUnit(TranslationUnit unit, List<VariantTerms> texts, Map<String, Integer> counts) {

  static PreparedUnit of(TranslationUnit unit, PieceReader reader) {
    List<VariantTerms> texts = new ArrayList<>(2);
    Map<String, Integer> counts = new HashMap<>(4);
    for (UnitVariant variant : unit.variants()) {
      if (!variant.text().isBlank()) {
        VariantTerms terms =
            VariantTerms.of(LanguageKey.of(variant.language()), variant.text(), reader);
        texts.add(terms);
        counts.merge(terms.language(), terms.count(), (one, other) -> 0);
      }
    }
    return new PreparedUnit(unit, texts, counts);
  }

  /** The same for units that say the same in the same languages. */
  static long pair(TranslationUnit unit) {
    KeyHash hash = new KeyHash();
    for (UnitVariant variant : unit.variants()) {
      hash.add(LanguageKey.of(variant.language()));
      hash.add(variant.text());
    }
    return hash.value();
  }
}
