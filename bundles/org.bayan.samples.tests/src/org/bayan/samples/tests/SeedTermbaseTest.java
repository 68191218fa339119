package org.bayan.samples.tests;

import static org.bayan.samples.tests.Termbase.BASIC;
import static org.bayan.samples.tests.Termbase.MIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bayan.samples.BrusselsSample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SeedTermbaseTest {

  private static final Set<String> STATUSES =
      Set.of(
          "preferredTerm-admn-sts",
          "admittedTerm-admn-sts",
          "deprecatedTerm-admn-sts",
          "supersededTerm-admn-sts");
  private static final Set<String> TERM_TYPES =
      Set.of("fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase");

  private Termbase termbase;

  @BeforeEach
  void readTermbase() throws Exception {
    termbase = Termbase.read();
  }

  @Test
  void it_declares_TBX_Basic_in_DCT_style() {
    Element root = termbase.document().getDocumentElement();
    assertEquals(Termbase.TBX, root.getNamespaceURI());
    assertEquals("tbx", root.getLocalName());
    assertEquals("TBX-Basic", root.getAttribute("type"));
    assertEquals("dct", root.getAttribute("style"));
  }

  @Test
  void it_has_at_least_450_concepts() {
    assertTrue(termbase.concepts().size() >= 450, "concepts: " + termbase.concepts().size());
  }

  @Test
  void concept_ids_are_c_and_three_digits_and_unique() {
    Set<String> ids = new HashSet<>();
    for (Element concept : termbase.concepts()) {
      String id = concept.getAttribute("id");
      assertTrue(id.matches("c\\d{3}"), id);
      assertTrue(ids.add(id), id);
    }
  }

  @Test
  void each_concept_has_one_section_for_each_language() {
    for (Element concept : termbase.concepts()) {
      List<String> languages =
          Termbase.languageSections(concept).stream().map(Termbase::language).sorted().toList();
      assertEquals(List.of("ar", "en"), languages, concept.getAttribute("id"));
    }
  }

  @Test
  void each_concept_has_a_subject_field() {
    for (Element concept : termbase.concepts()) {
      List<String> fields = Termbase.texts(concept, MIN, "subjectField");
      assertEquals(1, fields.size(), concept.getAttribute("id"));
      assertTrue(!fields.getFirst().isBlank(), concept.getAttribute("id"));
    }
  }

  @Test
  void each_language_section_prefers_exactly_one_term_and_names_it_first() {
    for (Element concept : termbase.concepts()) {
      for (Element section : Termbase.languageSections(concept)) {
        List<String> statuses = Termbase.texts(section, MIN, "administrativeStatus");
        assertEquals("preferredTerm-admn-sts", statuses.getFirst(), concept.getAttribute("id"));
        assertEquals(
            1,
            statuses.stream().filter("preferredTerm-admn-sts"::equals).count(),
            concept.getAttribute("id"));
      }
    }
  }

  @Test
  void each_term_has_a_part_of_speech_and_a_known_status() {
    for (Element section : allTermSections()) {
      String term = Termbase.term(section);
      assertEquals(List.of("noun"), Termbase.texts(section, MIN, "partOfSpeech"), term);
      List<String> statuses = Termbase.texts(section, MIN, "administrativeStatus");
      assertEquals(1, statuses.size(), term);
      assertTrue(STATUSES.contains(statuses.getFirst()), term);
    }
  }

  @Test
  void term_types_are_those_of_TBX_Basic() {
    for (Element section : allTermSections()) {
      assertTrue(
          TERM_TYPES.containsAll(Termbase.texts(section, BASIC, "termType")),
          Termbase.term(section));
    }
  }

  @Test
  void terms_are_trimmed_and_in_the_script_of_their_language() {
    Pattern arabic = Pattern.compile("[\\p{IsArabic}\\p{Mn}]+(?: [\\p{IsArabic}\\p{Mn}]+)*");
    Pattern latin = Pattern.compile("[\\p{IsLatin}(][\\p{IsLatin}.()/’' -]*[\\p{IsLatin}.)]");
    for (Element concept : termbase.concepts()) {
      for (Element section : Termbase.languageSections(concept)) {
        Pattern script = Termbase.language(section).equals("ar") ? arabic : latin;
        Termbase.termSections(section).stream()
            .map(Termbase::term)
            .forEach(term -> assertTrue(script.matcher(term).matches(), term));
      }
    }
  }

  @Test
  void no_term_stands_under_two_concepts() {
    Set<String> terms = new HashSet<>();
    allTermSections().stream()
        .map(Termbase::term)
        .forEach(term -> assertTrue(terms.add(term), term));
  }

  @Test
  void Daesh_is_found_under_its_acronym_and_its_long_Arabic_name() {
    Set<String> terms =
        Termbase.termSections(conceptOf("داعش")).stream()
            .map(Termbase::term)
            .collect(Collectors.toSet());
    assertTrue(terms.containsAll(Set.of("تنظيم الدولة الإسلامية", "ISIL", "Daesh")));
  }

  @Test
  void broken_plurals_are_stored_with_a_note() {
    Element plural =
        Termbase.termSections(conceptOf("خط الجهد")).stream()
            .filter(section -> Termbase.term(section).equals("خطوط الجهد"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("broken plural"), Termbase.texts(plural, Termbase.TBX, "note"));
  }

  @Test
  void at_least_25_concepts_are_spelt_out_in_both_texts_of_the_sample() throws IOException {
    long found = 0;
    for (Element concept : termbase.concepts()) {
      if (occurs(concept, "ar", BrusselsSample.report())
          && occurs(concept, "en", BrusselsSample.statement())) {
        found++;
      }
    }
    assertTrue(found >= 25, "concepts found: " + found);
  }

  private static boolean occurs(Element concept, String language, URL text) throws IOException {
    String haystack = SampleText.read(text);
    return Termbase.languageSections(concept).stream()
        .filter(section -> Termbase.language(section).equals(language))
        .flatMap(section -> Termbase.termSections(section).stream())
        .anyMatch(section -> haystack.contains(Termbase.term(section)));
  }

  private Element conceptOf(String preferred) {
    return termbase.concepts().stream()
        .filter(
            concept ->
                Termbase.termSections(concept).stream()
                    .anyMatch(section -> Termbase.term(section).equals(preferred)))
        .findFirst()
        .orElseThrow();
  }

  private List<Element> allTermSections() {
    return Termbase.termSections(termbase.document().getDocumentElement());
  }
}
