package org.bayan.core.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.core.TermOrigin;
import org.bayan.core.conflict.BodyConflict.Cell;
import org.bayan.core.conflict.BodyConflict.Field;
import org.bayan.core.conflict.BodyConflict.Kind;
import org.bayan.core.conflict.BodyConflict.Row;
import org.bayan.core.conflict.BodyTerm.Key;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Definition;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.Termbase;
import org.bayan.text.Folding;

/**
 * Finds where bodies differ, in one termbase or several. Bodies disagree in the terms of a concept
 * where the full forms of each that may be used are none of the other's terms; in definitions,
 * where those of their concepts differ; in meaning, where a term of theirs stands in concepts that
 * have nothing else in common.
 */
public final class ConflictSearch {

  private static final Comparator<BodyTerm> PREFERRED_FIRST =
      Comparator.comparing(term -> term.term().getStatus() != TermStatus.PREFERRED);

  private final SameConcepts concepts;

  private ConflictSearch(Map<Termbase, TermOrigin> termbases) {
    concepts = new SameConcepts(termbases);
  }

  /**
   * Searches.
   *
   * @param termbases the termbases with where they come from, the most important first
   * @return the conflicts, in the order of the concepts
   */
  public static List<BodyConflict> in(Map<Termbase, TermOrigin> termbases) {
    return new ConflictSearch(termbases).find();
  }

  private List<BodyConflict> find() {
    List<BodyConflict> found = new ArrayList<>();
    Map<Key, List<List<ConceptEntry>>> byTerm = new LinkedHashMap<>();
    for (List<ConceptEntry> group : concepts.groups()) {
      List<BodyTerm> terms = terms(group);
      inTerms(group, terms).ifPresent(found::add);
      terms.stream()
          .filter(term -> term.isUsable() && term.isFullForm())
          .map(BodyTerm::key)
          .distinct()
          .forEach(key -> byTerm.computeIfAbsent(key, one -> new ArrayList<>(1)).add(group));
    }
    Set<Set<ConceptEntry>> told = new HashSet<>();
    byTerm.forEach(
        (key, groups) -> {
          if (groups.size() > 1
              && told.add(groups.stream().map(List::getFirst).collect(Collectors.toSet()))) {
            inMeaning(key, groups).ifPresent(found::add);
          }
        });
    return List.copyOf(found);
  }

  private List<BodyTerm> terms(List<ConceptEntry> group) {
    return group.stream().flatMap(entry -> concepts.terms(entry).stream()).toList();
  }

  // ---- one concept

  private Optional<BodyConflict> inTerms(List<ConceptEntry> group, List<BodyTerm> terms) {
    Set<String> languages = new LinkedHashSet<>();
    Set<String> bodies = new TreeSet<>();
    for (String language : languages(terms)) {
      Set<String> parties = parties(terms, language);
      if (!parties.isEmpty()) {
        languages.add(language);
        bodies.addAll(parties);
      }
    }
    Map<String, List<ConceptEntry>> own = own(terms, bodies.isEmpty() ? bodies(terms) : bodies);
    boolean definitions = definitionsDiffer(own);
    if (languages.isEmpty() && !definitions) {
      return Optional.empty();
    }
    List<String> columns = List.copyOf(own.keySet());
    List<Row> rows = new ArrayList<>(rows(terms, columns, languages::contains));
    rows.addAll(definitions(own, definitions));
    Kind kind = languages.isEmpty() ? Kind.DEFINITIONS : Kind.TERMS;
    boolean decided =
        !languages.isEmpty() && languages.stream().allMatch(language -> isDecided(terms, language));
    return Optional.of(new BodyConflict(kind, decided, name(group), columns, rows));
  }

  private static Set<String> languages(List<BodyTerm> terms) {
    return terms.stream()
        .map(BodyTerm::language)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> bodies(List<BodyTerm> terms) {
    return terms.stream().map(BodyTerm::body).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The bodies that disagree in a language; none where all agree. */
  private static Set<String> parties(List<BodyTerm> terms, String language) {
    Map<String, Set<Key>> all = new HashMap<>();
    Map<String, Set<Key>> full = new HashMap<>();
    for (BodyTerm term : terms) {
      if (term.language().equals(language) && term.isUsable()) {
        all.computeIfAbsent(term.body(), body -> new HashSet<>()).add(term.key());
        if (term.isFullForm()) {
          full.computeIfAbsent(term.body(), body -> new HashSet<>()).add(term.key());
        }
      }
    }
    Set<String> parties = new TreeSet<>();
    full.forEach(
        (body, keys) ->
            full.forEach(
                (other, others) -> {
                  if (isStranger(keys, all.get(other)) && isStranger(others, all.get(body))) {
                    parties.add(body);
                  }
                }));
    return parties;
  }

  /** Whether one term alone is preferred. */
  private static boolean isDecided(List<BodyTerm> terms, String language) {
    return terms.stream()
            .filter(term -> term.language().equals(language) && term.isFullForm())
            .filter(term -> term.term().getStatus() == TermStatus.PREFERRED)
            .map(BodyTerm::key)
            .distinct()
            .count()
        == 1;
  }

  private static boolean isStranger(Set<Key> keys, Set<Key> others) {
    return keys.stream().noneMatch(others::contains);
  }

  /** The concepts in which each body has a term. */
  private static Map<String, List<ConceptEntry>> own(List<BodyTerm> terms, Set<String> bodies) {
    Map<String, List<ConceptEntry>> own = new LinkedHashMap<>();
    for (String body : bodies) {
      own.put(
          body,
          terms.stream()
              .filter(term -> term.body().equals(body))
              .map(BodyTerm::concept)
              .distinct()
              .toList());
    }
    return own;
  }

  // ---- one term

  private Optional<BodyConflict> inMeaning(Key key, List<List<ConceptEntry>> groups) {
    List<BodyTerm> terms = new ArrayList<>();
    Map<String, List<ConceptEntry>> own = new LinkedHashMap<>();
    for (List<ConceptEntry> group : groups) {
      List<BodyTerm> here = terms(group);
      here.stream()
          .filter(term -> term.key().equals(key))
          .map(BodyTerm::body)
          .findFirst()
          .ifPresent(
              body -> {
                if (own.putIfAbsent(body, group) == null) {
                  here.stream().filter(term -> term.body().equals(body)).forEach(terms::add);
                }
              });
    }
    if (own.size() < 2) {
      return Optional.empty();
    }
    List<String> bodies = List.copyOf(own.keySet());
    List<Row> rows =
        new ArrayList<>(rows(terms, bodies, language -> !language.equals(key.language())));
    rows.addAll(definitions(own, definitionsDiffer(own)));
    String name =
        terms.stream()
            .filter(term -> term.key().equals(key))
            .findFirst()
            .orElseThrow()
            .term()
            .getTerm();
    return Optional.of(new BodyConflict(Kind.MEANING, false, name, bodies, rows));
  }

  // ---- the table

  private static List<Row> rows(
      List<BodyTerm> terms, List<String> bodies, Function<String, Boolean> differs) {
    List<Row> rows = new ArrayList<>();
    for (String language : languages(terms)) {
      List<List<BodyTerm>> columns =
          bodies.stream()
              .map(
                  body ->
                      terms.stream()
                          .filter(term -> term.language().equals(language))
                          .filter(term -> term.body().equals(body))
                          .sorted(PREFERRED_FIRST)
                          .toList())
              .toList();
      int most = columns.stream().mapToInt(List::size).max().orElse(0);
      for (int i = 0; i < most; i++) {
        int place = i;
        rows.add(
            new Row(
                language,
                Field.TERM,
                differs.apply(language),
                columns.stream()
                    .map(
                        column ->
                            place < column.size()
                                ? Optional.of(column.get(place).cell())
                                : Optional.<Cell>empty())
                    .toList()));
      }
    }
    return rows;
  }

  private List<Row> definitions(Map<String, List<ConceptEntry>> own, boolean differ) {
    Set<String> languages = new LinkedHashSet<>();
    own.values().stream()
        .flatMap(List::stream)
        .flatMap(ConflictSearch::definitions)
        .forEach(definition -> languages.add(language(definition)));
    return languages.stream()
        .map(
            language ->
                new Row(
                    language,
                    Field.DEFINITION,
                    differ,
                    own.values().stream().map(group -> definition(group, language)).toList()))
        .toList();
  }

  private Optional<Cell> definition(List<ConceptEntry> group, String language) {
    return group.stream()
        .flatMap(
            entry ->
                definitions(entry)
                    .filter(definition -> language(definition).equals(language))
                    .map(
                        definition ->
                            new Cell(
                                definition.getText(),
                                Optional.empty(),
                                entry,
                                concepts.origin(entry))))
        .findFirst();
  }

  private static Stream<Definition> definitions(ConceptEntry entry) {
    return Stream.concat(
        entry.getDefinitions().stream(),
        entry.getLanguages().stream().flatMap(section -> section.getDefinitions().stream()));
  }

  private static String language(Definition definition) {
    String language =
        definition.eContainer() instanceof LanguageSection section
            ? section.getLanguage()
            : definition.getLanguage();
    return language == null ? "" : language;
  }

  /** Whether bodies that speak in different concepts define them differently in a language. */
  private boolean definitionsDiffer(Map<String, List<ConceptEntry>> own) {
    return definitions(own, false).stream()
        .anyMatch(
            row ->
                row.cells().stream()
                        .flatMap(Optional::stream)
                        .map(cell -> Folding.key(cell.text()))
                        .distinct()
                        .count()
                    > 1);
  }

  private static String name(List<ConceptEntry> group) {
    return group.getFirst().getLanguages().stream()
        .flatMap(section -> section.getTerms().stream().limit(1))
        .map(term -> term.getTerm())
        .limit(2)
        .collect(Collectors.joining(" \u2013 "));
  }
}
