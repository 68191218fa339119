package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import org.bayan.core.SegmentTerm;
import org.bayan.core.TermLookup;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.UnsavedConcepts;
import org.bayan.exchange.TermbaseFile;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Segment;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermLookupTest {

  private static final TermbaseFactory MAKE = TermbaseFactory.eINSTANCE;

  private final Termbase termbase = MAKE.createTermbase();

  private ConceptEntry concept(String source) {
    ConceptEntry concept = MAKE.createConceptEntry();
    concept.setId("c" + termbase.getEntries().size());
    termbase.getEntries().add(concept);
    term(concept, "ar", source, TermStatus.PREFERRED);
    return concept;
  }

  private static void term(ConceptEntry concept, String language, String text, TermStatus status) {
    LanguageSection section =
        concept.getLanguages().stream()
            .filter(one -> one.getLanguage().equals(language))
            .findFirst()
            .orElseGet(
                () -> {
                  LanguageSection made = MAKE.createLanguageSection();
                  made.setLanguage(language);
                  concept.getLanguages().add(made);
                  return made;
                });
    TermSection term = MAKE.createTermSection();
    term.setTerm(text);
    term.setStatus(status);
    section.getTerms().add(term);
  }

  private static List<Segment> segments(String... texts) {
    List<Segment> segments = new ArrayList<>();
    for (String text : texts) {
      Segment segment = BitextFactory.eINSTANCE.createSegment();
      segment.setText(text);
      segments.add(segment);
    }
    return segments;
  }

  private List<SegmentTerm> find(List<Segment> source, List<Segment> target) {
    return new TermLookup(List.of(termbase), "ar", "en").in(source, target);
  }

  @Test
  void terms_are_numbered_in_the_order_of_the_text_across_segments() {
    term(concept("مجلس الأمن"), "en", "Security Council", TermStatus.PREFERRED);
    term(concept("هدنة"), "en", "truce", TermStatus.PREFERRED);

    List<SegmentTerm> terms = find(segments("رحّب بالهدنة.", "اجتمع مجلس الأمن."), List.of());

    assertEquals(
        List.of("truce", "Security Council"),
        terms.stream().map(one -> one.preferred().orElseThrow().term().getTerm()).toList());
    assertEquals(
        List.of(OptionalInt.of(1), OptionalInt.of(2)),
        terms.stream().map(SegmentTerm::number).toList());
  }

  @Test
  void all_terms_of_a_language_are_known_whatever_their_status() {
    ConceptEntry concept = concept("هدنة");
    term(concept, "en", "truce", TermStatus.PREFERRED);
    term(concept, "en", "cease-fire", TermStatus.DEPRECATED);

    TermLookup lookup = new TermLookup(List.of(termbase), "ar", "en-GB");

    assertEquals(List.of("truce", "cease-fire"), lookup.terms("en-GB"));
    assertEquals(List.of("هدنة"), lookup.terms("ar"));
  }

  @Test
  void a_concept_that_is_named_twice_is_one_term_with_two_places() {
    term(concept("هدنة"), "en", "truce", TermStatus.PREFERRED);

    List<SegmentTerm> terms = find(segments("هدنة بعد هدنة", "ثم هدنة"), List.of());

    assertEquals(1, terms.size());
    assertEquals(3, terms.get(0).occurrences().size());
  }

  @Test
  void equivalents_stand_by_status_and_are_sought_in_the_target_inflected_or_not() {
    ConceptEntry concept = concept("هدنة");
    term(concept, "en", "cease-fire", TermStatus.DEPRECATED);
    term(concept, "en", "armistice", TermStatus.ADMITTED);
    term(concept, "en", "truce", TermStatus.PREFERRED);

    SegmentTerm term = find(segments("هدنة"), segments("Two truces held.")).get(0);

    assertEquals(
        List.of("truce", "armistice", "cease-fire"),
        term.equivalents().stream().map(one -> one.term().getTerm()).toList());
    assertEquals(
        List.of(true, false, false),
        term.equivalents().stream().map(SegmentTerm.Equivalent::used).toList());
    assertTrue(term.isRendered());
  }

  @Test
  void a_deprecated_term_in_the_target_is_used_but_does_not_render() {
    ConceptEntry concept = concept("هدنة");
    term(concept, "en", "cease-fire", TermStatus.DEPRECATED);
    term(concept, "en", "truce", TermStatus.PREFERRED);

    SegmentTerm term = find(segments("هدنة"), segments("The cease-fire held.")).get(0);

    assertTrue(term.equivalents().get(1).used());
    assertFalse(term.isRendered());
  }

  @Test
  void what_cannot_be_chosen_has_no_number_and_takes_none_away() {
    concept("هدنة");
    term(concept("حوار"), "en", "dialogue", TermStatus.PREFERRED);

    List<SegmentTerm> terms = find(segments("هدنة ثم حوار"), List.of());

    assertEquals(OptionalInt.empty(), terms.get(0).number());
    assertEquals(OptionalInt.of(1), terms.get(1).number());
  }

  @Test
  void the_tenth_has_no_number() {
    List<String> words =
        List.of("هدنة", "حوار", "سلام", "حدود", "لجنة", "قرار", "جلسة", "رئيس", "تقرير", "ميثاق");
    words.forEach(word -> term(concept(word), "en", "x" + word, TermStatus.PREFERRED));

    List<SegmentTerm> terms = find(segments(String.join(" و", words)), List.of());

    assertEquals(10, terms.size());
    assertEquals(OptionalInt.of(9), terms.get(8).number());
    assertEquals(OptionalInt.empty(), terms.get(9).number());
  }

  private static SequencedMap<Segment, String> texts(String... texts) {
    SequencedMap<Segment, String> map = new LinkedHashMap<>();
    segments(texts).forEach(segment -> map.put(segment, segment.getText()));
    return map;
  }

  @Test
  void a_term_inside_a_longer_one_is_told_as_overlapped_and_numbered_after_the_others() {
    term(concept("مكافحة الإرهاب"), "en", "counter-terrorism", TermStatus.PREFERRED);
    term(concept("إرهاب"), "en", "terrorism", TermStatus.PREFERRED);
    term(concept("هدنة"), "en", "truce", TermStatus.PREFERRED);

    List<SegmentTerm> terms =
        new TermLookup(List.of(termbase), "ar", "en")
            .withOverlaps(texts("مكافحة الإرهاب ثم هدنة"), texts());

    assertEquals(
        List.of("counter-terrorism", "terrorism", "truce"),
        terms.stream().map(one -> one.preferred().orElseThrow().term().getTerm()).toList());
    assertEquals(List.of(false, true, false), terms.stream().map(SegmentTerm::overlapped).toList());
    assertEquals(List.of(1, 3, 2), terms.stream().map(one -> one.number().getAsInt()).toList());
  }

  @Test
  void an_equivalent_tells_where_the_target_has_it() {
    term(concept("هدنة"), "en", "truce", TermStatus.PREFERRED);

    SegmentTerm term = find(segments("هدنة"), segments("Two truces held.")).get(0);

    assertEquals("truces", term.equivalents().getFirst().uses().getFirst().hit().text());
  }

  @Test
  void what_is_not_saved_yet_counts(@TempDir Path folder) throws Exception {
    ConceptEntry gone = concept("هدنة");
    ConceptEntry changed = concept("حوار");
    Path file = folder.resolve("terms.tbx");
    termbase.setLanguage("en");
    TermbaseFile.write(termbase, file);
    term(changed, "en", "dialogue", TermStatus.PREFERRED);
    UnsavedConcepts unsaved =
        new UnsavedConcepts(Set.of(changed.getId()), List.of(EcoreUtil.copy(changed)));

    TermLookup lookup =
        TermLookup.load(
            new TermbaseChoice(List.of(file), false), Map.of(file, unsaved), "ar", "en");

    List<SegmentTerm> terms = lookup.in(segments("هدنة ثم حوار"), List.of());
    assertEquals(1, terms.size(), gone.getId());
    assertEquals("dialogue", terms.getFirst().preferred().orElseThrow().term().getTerm());
    assertEquals("terms.tbx", terms.getFirst().origin().name());
  }

  @Test
  void the_seed_termbase_knows_the_security_council() throws Exception {
    TermLookup lookup = TermLookup.load(TermbaseChoice.SEED, "ar", "en");

    List<SegmentTerm> terms =
        lookup.in(segments("قرار مجلس الأمن"), segments("a Security Council resolution"));

    assertTrue(terms.stream().anyMatch(SegmentTerm::isRendered), terms.toString());
  }
}
