package org.bayan.core.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.core.TermOrigin;
import org.bayan.core.conflict.BodyTerm.Key;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;

/**
 * Which concepts of several termbases are one: those of different termbases that have common terms
 * in two languages.
 */
final class SameConcepts {

  private final Map<ConceptEntry, TermOrigin> origins = new LinkedHashMap<>();
  private final Map<ConceptEntry, ConceptEntry> first = new HashMap<>();

  SameConcepts(Map<Termbase, TermOrigin> termbases) {
    termbases.forEach(
        (termbase, origin) ->
            termbase.getEntries().stream()
                .filter(entry -> !entry.isGroup())
                .forEach(entry -> origins.put(entry, origin)));
    if (termbases.size() > 1) {
      join();
    }
  }

  private void join() {
    Map<Key, List<ConceptEntry>> byTerm = new HashMap<>();
    Map<ConceptEntry, Set<Key>> keys = new HashMap<>();
    origins.forEach(
        (entry, origin) ->
            all(entry)
                .forEach(
                    term -> {
                      Key key = new BodyTerm(term, entry, origin).key();
                      if (keys.computeIfAbsent(entry, one -> new HashSet<>()).add(key)) {
                        byTerm.computeIfAbsent(key, one -> new ArrayList<>()).add(entry);
                      }
                    }));
    for (ConceptEntry entry : origins.keySet()) {
      for (Key key : keys.getOrDefault(entry, Set.of())) {
        for (ConceptEntry other : byTerm.get(key)) {
          if (other.eContainer() != entry.eContainer() && agree(keys.get(entry), keys.get(other))) {
            first.putIfAbsent(root(other), root(entry));
          }
        }
      }
    }
    first.entrySet().removeIf(pair -> pair.getKey() == pair.getValue());
  }

  private static boolean agree(Set<Key> one, Set<Key> other) {
    return one.stream().filter(other::contains).map(Key::language).distinct().count() > 1;
  }

  private ConceptEntry root(ConceptEntry entry) {
    ConceptEntry root = entry;
    while (first.containsKey(root) && first.get(root) != root) {
      root = first.get(root);
    }
    return root;
  }

  private static List<TermSection> all(ConceptEntry entry) {
    return entry.getLanguages().stream()
        .map(LanguageSection::getTerms)
        .flatMap(List::stream)
        .filter(term -> term.getTerm() != null && !term.getTerm().isBlank())
        .toList();
  }

  /** The concepts, those that are one together, in the order of the termbases. */
  Collection<List<ConceptEntry>> groups() {
    Map<ConceptEntry, List<ConceptEntry>> groups = new LinkedHashMap<>();
    origins
        .keySet()
        .forEach(entry -> groups.computeIfAbsent(root(entry), one -> new ArrayList<>()).add(entry));
    return groups.values();
  }

  /** The terms of a concept that a body has laid down. */
  List<BodyTerm> terms(ConceptEntry entry) {
    return all(entry).stream()
        .filter(BodyTerm::hasBody)
        .map(term -> new BodyTerm(term, entry, origins.get(entry)))
        .toList();
  }

  TermOrigin origin(ConceptEntry entry) {
    return origins.get(entry);
  }
}
