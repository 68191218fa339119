package org.bayan.core.internal.terms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.exchange.TermbaseFile;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.Termbase;
import org.bayan.text.Folding;

/** Finds the concept of a termbase that another termbase means. */
final class EntryMatcher {
  private static final int LANGUAGES = 2;

  private final Map<String, ConceptEntry> uris = new HashMap<>();
  private final Map<String, ConceptEntry> ids = new HashMap<>();
  private final Map<String, Map<String, Set<ConceptEntry>>> terms = new HashMap<>();

  EntryMatcher(Termbase termbase) {
    for (ConceptEntry entry : termbase.getEntries()) {
      if (entry.getUri() != null) {
        uris.putIfAbsent(entry.getUri(), entry);
      }
      ids.putIfAbsent(entry.getId(), entry);
      preferred(entry)
          .forEach(
              (language, keys) ->
                  keys.forEach(
                      key ->
                          terms
                              .computeIfAbsent(language, unused -> new HashMap<>())
                              .computeIfAbsent(key, unused -> new LinkedHashSet<>())
                              .add(entry)));
    }
  }

  /** The concept with the URI, or else the id, or else preferred terms in two languages. */
  Optional<ConceptEntry> match(ConceptEntry entry) {
    ConceptEntry named = entry.getUri() == null ? null : uris.get(entry.getUri());
    if (named == null) {
      named = ids.get(entry.getId());
    }
    if (named == null) {
      // A file cannot hold every id as it is.
      named = ids.get(TermbaseFile.idInFile(entry.getId()));
    }
    return Optional.ofNullable(named).or(() -> byTerms(entry));
  }

  private Optional<ConceptEntry> byTerms(ConceptEntry entry) {
    Map<ConceptEntry, Integer> languages = new LinkedHashMap<>();
    preferred(entry)
        .forEach(
            (language, keys) -> {
              Set<ConceptEntry> found = new LinkedHashSet<>();
              Map<String, Set<ConceptEntry>> known = terms.getOrDefault(language, Map.of());
              keys.forEach(key -> found.addAll(known.getOrDefault(key, Set.of())));
              found.forEach(one -> languages.merge(one, 1, Integer::sum));
            });
    ConceptEntry best = null;
    for (Map.Entry<ConceptEntry, Integer> candidate : languages.entrySet()) {
      boolean more = best == null || candidate.getValue() > languages.get(best);
      if (candidate.getValue() >= LANGUAGES && more) {
        best = candidate.getKey();
      }
    }
    return Optional.ofNullable(best);
  }

  /** The preferred terms of each language, folded; without a status a term counts as preferred. */
  private static Map<String, Set<String>> preferred(ConceptEntry entry) {
    Map<String, Set<String>> preferred = new LinkedHashMap<>();
    for (LanguageSection section : entry.getLanguages()) {
      String language = Locale.forLanguageTag(section.getLanguage()).getLanguage();
      List<TermSection> usable =
          section.getTerms().stream()
              .filter(
                  term ->
                      term.getStatus() == TermStatus.PREFERRED
                          || term.getStatus() == TermStatus.UNSPECIFIED)
              .toList();
      for (TermSection term : usable) {
        preferred
            .computeIfAbsent(language, unused -> new LinkedHashSet<>())
            .add(Folding.key(term.getTerm().strip()));
      }
    }
    return preferred;
  }
}
