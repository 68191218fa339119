package org.bayan.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.bayan.core.SegmentTerm.Equivalent;
import org.bayan.core.SegmentTerm.Occurrence;
import org.bayan.core.internal.Termbases;
import org.bayan.model.bitext.Segment;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.TermHit;
import org.bayan.terms.TermRecognizer;

/** Finds the terms of segments, one bead at a time. Several threads may use it. */
public final class TermLookup {

  private static final Comparator<TermSection> USABLE_FIRST =
      Comparator.comparingInt(TermLookup::rank);

  private final List<Termbase> termbases;
  private final TermRecognizer source;
  private final TermRecognizer target;

  /**
   * Indexes the terms; later changes to the termbases are not seen.
   *
   * @param termbases the most important first
   * @param sourceLanguage BCP 47 tag
   * @param targetLanguage BCP 47 tag
   */
  public TermLookup(List<Termbase> termbases, String sourceLanguage, String targetLanguage) {
    this.termbases = List.copyOf(termbases);
    // Of 100,000 concepts an index takes as long as half a second: both are made at the same time.
    CompletableFuture<TermRecognizer> other =
        CompletableFuture.supplyAsync(() -> new TermRecognizer(termbases, targetLanguage));
    source = new TermRecognizer(termbases, sourceLanguage);
    target = other.join();
  }

  /**
   * Reads termbases and indexes their terms, which takes time.
   *
   * @param termbases which ones
   * @param sourceLanguage BCP 47 tag
   * @param targetLanguage BCP 47 tag
   * @throws TaskException when one cannot be read
   */
  public static TermLookup load(
      TermbaseChoice termbases, String sourceLanguage, String targetLanguage) throws TaskException {
    return new TermLookup(Termbases.load(termbases), sourceLanguage, targetLanguage);
  }

  /**
   * The terms of a bead.
   *
   * @param sourceSegments where terms are looked for
   * @param targetSegments where their equivalents are looked for; none where there is no target yet
   * @return a term for each concept, by its first place in the text
   */
  public List<SegmentTerm> in(List<Segment> sourceSegments, List<Segment> targetSegments) {
    Map<ConceptEntry, List<Occurrence>> occurrences = new LinkedHashMap<>();
    for (Segment segment : sourceSegments) {
      for (TermHit hit : source.find(segment.getText())) {
        occurrences
            .computeIfAbsent(hit.concept(), concept -> new ArrayList<>())
            .add(new Occurrence(segment, hit));
      }
    }
    Set<TermSection> used = used(targetSegments);
    List<SegmentTerm> terms = new ArrayList<>();
    int next = 1;
    for (Map.Entry<ConceptEntry, List<Occurrence>> entry : occurrences.entrySet()) {
      List<Equivalent> equivalents = equivalents(entry.getKey(), used);
      boolean choosable =
          next <= SegmentTerm.MOST_NUMBERS && equivalents.stream().anyMatch(Equivalent::isUsable);
      OptionalInt number = choosable ? OptionalInt.of(next++) : OptionalInt.empty();
      terms.add(new SegmentTerm(number, entry.getKey(), entry.getValue(), equivalents));
    }
    return terms;
  }

  /**
   * All terms of a language, also those that should not be used any more: they are spelled right.
   *
   * @param languageTag BCP 47 tag; terms of the same primary language are given
   */
  public List<String> terms(String languageTag) {
    return termbases.stream()
        .flatMap(termbase -> termbase.getEntries().stream())
        .flatMap(entry -> entry.getLanguages().stream())
        .filter(section -> primary(section.getLanguage()).equals(primary(languageTag)))
        .flatMap(section -> section.getTerms().stream())
        .map(TermSection::getTerm)
        .toList();
  }

  private Set<TermSection> used(List<Segment> segments) {
    Set<TermSection> used = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Segment segment : segments) {
      target.findAll(segment.getText()).forEach(hit -> used.add(hit.term()));
    }
    return used;
  }

  private List<Equivalent> equivalents(ConceptEntry concept, Set<TermSection> used) {
    return concept.getLanguages().stream()
        .filter(section -> primary(section.getLanguage()).equals(target.language()))
        .flatMap(section -> section.getTerms().stream())
        .sorted(USABLE_FIRST)
        .map(term -> new Equivalent(term, used.contains(term)))
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
