package org.bayan.core;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bayan.core.concept.KnownConcept;
import org.bayan.model.bitext.Segment;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.SearchKind;
import org.bayan.terms.TermRecognizer;
import org.bayan.terms.TermSearch;
import org.bayan.terms.TermSearchHit;

/** Finds the terms of segments, one bead at a time. Several threads may use it. */
public final class TermLookup {

  private static final int MOST_KNOWN = 20;

  private final Map<Termbase, TermOrigin> termbases;
  private final TermRecognizer source;
  private final TermRecognizer target;
  private TermSearch search;

  /**
   * Indexes the terms; later changes to the termbases are not seen.
   *
   * @param termbases the most important first
   * @param sourceLanguage BCP 47 tag
   * @param targetLanguage BCP 47 tag
   */
  public TermLookup(List<Termbase> termbases, String sourceLanguage, String targetLanguage) {
    this(unnamed(termbases), sourceLanguage, targetLanguage);
  }

  private TermLookup(
      Map<Termbase, TermOrigin> termbases, String sourceLanguage, String targetLanguage) {
    this.termbases = termbases;
    List<Termbase> all = List.copyOf(termbases.keySet());
    // Of 100,000 concepts an index takes as long as half a second: both are made at the same time.
    CompletableFuture<TermRecognizer> other =
        CompletableFuture.supplyAsync(() -> new TermRecognizer(all, targetLanguage));
    source = new TermRecognizer(all, sourceLanguage);
    target = other.join();
  }

  private static Map<Termbase, TermOrigin> unnamed(List<Termbase> termbases) {
    Map<Termbase, TermOrigin> origins = new LinkedHashMap<>();
    termbases.forEach(one -> origins.put(one, LoadedTermbases.origin(one, Optional.empty())));
    return origins;
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
    return load(termbases, Map.of(), sourceLanguage, targetLanguage);
  }

  /**
   * Reads termbases and indexes their terms, those that are being edited as they are in the editor.
   *
   * @param termbases which ones
   * @param unsaved what editors hold of some of the files
   * @param sourceLanguage BCP 47 tag
   * @param targetLanguage BCP 47 tag
   * @throws TaskException when one cannot be read
   */
  public static TermLookup load(
      TermbaseChoice termbases,
      Map<Path, UnsavedConcepts> unsaved,
      String sourceLanguage,
      String targetLanguage)
      throws TaskException {
    return new TermLookup(LoadedTermbases.load(termbases, unsaved), sourceLanguage, targetLanguage);
  }

  /**
   * The terms of a bead, each word in one of them at most.
   *
   * @param sourceSegments where terms are looked for
   * @param targetSegments where their equivalents are looked for; none where there is no target yet
   * @return a term for each concept, by its first place in the text
   */
  public List<SegmentTerm> in(List<Segment> sourceSegments, List<Segment> targetSegments) {
    return new SegmentTerms(this, texts(sourceSegments), texts(targetSegments)).apart();
  }

  /**
   * The terms of a bead, with those that overlap and those inside longer ones.
   *
   * @param sourceTexts where terms are looked for, by segment, as they are being written
   * @param targetTexts likewise where their equivalents are looked for
   * @return a term for each concept, by its first place in the text, the longer and surer first;
   *     the overlapped ones have the numbers that the others leave
   */
  public List<SegmentTerm> withOverlaps(
      SequencedMap<Segment, String> sourceTexts, SequencedMap<Segment, String> targetTexts) {
    return new SegmentTerms(this, sourceTexts, targetTexts).all();
  }

  /**
   * The concepts that have a term already, in the same spelling or another, in another number, or
   * with an article or preposition.
   *
   * @param text what is written
   * @param languageTag BCP 47 tag of its language
   * @return each concept once, the surest first; none for a text without a word
   */
  public List<KnownConcept> known(String text, String languageTag) {
    if (text.codePoints().anyMatch(c -> c == '*' || c == '?')) {
      return List.of();
    }
    Map<ConceptEntry, KnownConcept> known = new LinkedHashMap<>();
    for (TermSearchHit hit : search().find(text, Optional.of(languageTag), MOST_KNOWN)) {
      if (hit.kind().compareTo(SearchKind.INFLECTED) <= 0) {
        known.putIfAbsent(
            hit.concept(), new KnownConcept(hit.term(), hit.kind(), origin(hit.concept())));
      }
    }
    return List.copyOf(known.values());
  }

  /** The subject fields that concepts have, in order. */
  public List<String> subjects() {
    return values(entries().map(ConceptEntry::getSubjectField));
  }

  /** The bodies that have laid terms down, in order. */
  public List<String> bodies() {
    return values(
        entries()
            .flatMap(entry -> entry.getLanguages().stream())
            .flatMap(section -> section.getTerms().stream())
            .map(TermSection::getIssuingBody));
  }

  private Stream<ConceptEntry> entries() {
    return termbases.keySet().stream().flatMap(termbase -> termbase.getEntries().stream());
  }

  private static List<String> values(Stream<String> texts) {
    return texts.filter(text -> text != null && !text.isBlank()).distinct().sorted().toList();
  }

  private synchronized TermSearch search() {
    if (search == null) {
      search = new TermSearch(List.copyOf(termbases.keySet()));
    }
    return search;
  }

  private static SequencedMap<Segment, String> texts(List<Segment> segments) {
    SequencedMap<Segment, String> texts = new LinkedHashMap<>();
    segments.forEach(segment -> texts.put(segment, segment.getText()));
    return texts;
  }

  TermRecognizer source() {
    return source;
  }

  TermRecognizer target() {
    return target;
  }

  /** The termbase that a concept is in. */
  TermOrigin origin(ConceptEntry concept) {
    return termbases.get((Termbase) concept.eContainer());
  }

  /**
   * All terms of a language, also those that should not be used any more: they are spelled right.
   *
   * @param languageTag BCP 47 tag; terms of the same primary language are given
   */
  public List<String> terms(String languageTag) {
    return entries()
        .flatMap(entry -> entry.getLanguages().stream())
        .filter(section -> primary(section.getLanguage()).equals(primary(languageTag)))
        .flatMap(section -> section.getTerms().stream())
        .map(TermSection::getTerm)
        .toList();
  }

  private static String primary(String languageTag) {
    return Locale.forLanguageTag(languageTag).getLanguage();
  }
}
