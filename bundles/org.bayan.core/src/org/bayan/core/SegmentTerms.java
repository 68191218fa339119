package org.bayan.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiConsumer;
import org.bayan.core.SegmentTerm.Equivalent;
import org.bayan.core.SegmentTerm.Occurrence;
import org.bayan.model.bitext.Segment;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermSection;
import org.bayan.terms.MatchKind;
import org.bayan.terms.TermHit;

/** Puts together what is found in one bead. */
final class SegmentTerms {

  private static final Comparator<TermSection> USABLE_FIRST =
      Comparator.comparingInt(SegmentTerms::rank);

  private final TermLookup lookup;
  private final SequencedMap<Segment, String> source;
  private final Map<TermSection, List<Occurrence>> uses = new IdentityHashMap<>();
  private final Map<ConceptEntry, List<Occurrence>> apart = new LinkedHashMap<>();

  SegmentTerms(
      TermLookup lookup,
      SequencedMap<Segment, String> source,
      SequencedMap<Segment, String> target) {
    this.lookup = lookup;
    this.source = source;
    target.forEach(
        (segment, text) ->
            lookup
                .target()
                .findAll(text)
                .forEach(
                    hit ->
                        uses.computeIfAbsent(hit.term(), term -> new ArrayList<>())
                            .add(new Occurrence(segment, hit))));
    each((segment, hit) -> add(apart, segment, hit), false);
  }

  private void each(BiConsumer<Segment, TermHit> action, boolean all) {
    source.forEach(
        (segment, text) ->
            (all ? lookup.source().findAll(text) : lookup.source().find(text))
                .forEach(hit -> action.accept(segment, hit)));
  }

  private static void add(
      Map<ConceptEntry, List<Occurrence>> occurrences, Segment segment, TermHit hit) {
    occurrences
        .computeIfAbsent(hit.concept(), concept -> new ArrayList<>())
        .add(new Occurrence(segment, hit));
  }

  /** The terms of which each word is in one at most. */
  List<SegmentTerm> apart() {
    return terms(apart, numbers());
  }

  /** All terms; of those that overlap others none of which only the stem agrees. */
  List<SegmentTerm> all() {
    Map<ConceptEntry, List<Occurrence>> all = new LinkedHashMap<>();
    Map<ConceptEntry, Set<Place>> places = new HashMap<>();
    each(
        (segment, hit) -> {
          if (!apart.containsKey(hit.concept())
              && hit.kind() != MatchKind.STEM
              && places
                  .computeIfAbsent(hit.concept(), concept -> new HashSet<>())
                  .add(new Place(segment, hit.start(), hit.end()))) {
            add(all, segment, hit);
          } else if (apart.containsKey(hit.concept())) {
            all.putIfAbsent(hit.concept(), apart.get(hit.concept()));
          }
        },
        true);
    return terms(all, numbers());
  }

  private record Place(Segment segment, int start, int end) {}

  /** Which concepts have something to choose, in the order of the text. */
  private Map<ConceptEntry, OptionalInt> numbers() {
    Map<ConceptEntry, OptionalInt> numbers = new HashMap<>();
    apart.keySet().forEach(concept -> number(concept, numbers));
    return numbers;
  }

  private void number(ConceptEntry concept, Map<ConceptEntry, OptionalInt> numbers) {
    int next = numbers.size() + 1;
    if (next <= SegmentTerm.MOST_NUMBERS
        && !numbers.containsKey(concept)
        && equivalents(concept).stream().anyMatch(Equivalent::isUsable)) {
      numbers.put(concept, OptionalInt.of(next));
    }
  }

  private List<SegmentTerm> terms(
      Map<ConceptEntry, List<Occurrence>> occurrences, Map<ConceptEntry, OptionalInt> numbers) {
    occurrences.keySet().forEach(concept -> number(concept, numbers));
    List<SegmentTerm> terms = new ArrayList<>();
    occurrences.forEach(
        (concept, found) ->
            terms.add(
                new SegmentTerm(
                    numbers.getOrDefault(concept, OptionalInt.empty()),
                    concept,
                    found,
                    equivalents(concept),
                    lookup.origin(concept),
                    !apart.containsKey(concept))));
    return terms;
  }

  private List<Equivalent> equivalents(ConceptEntry concept) {
    return concept.getLanguages().stream()
        .filter(section -> primary(section.getLanguage()).equals(lookup.target().language()))
        .flatMap(section -> section.getTerms().stream())
        .sorted(USABLE_FIRST)
        .map(term -> new Equivalent(term, uses.getOrDefault(term, List.of())))
        .toList();
  }

  private static int rank(TermSection term) {
    return switch (term.getStatus()) {
      case PREFERRED -> 0;
      case ADMITTED, UNSPECIFIED -> 1;
      case DEPRECATED -> 2;
      case SUPERSEDED -> 3;
    };
  }

  private static String primary(String languageTag) {
    return Locale.forLanguageTag(languageTag).getLanguage();
  }
}
