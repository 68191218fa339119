package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.exchange.ExportLoss;
import org.bayan.exchange.SkosForm;
import org.bayan.exchange.SkosFormatException;
import org.bayan.exchange.SkosReader;
import org.bayan.exchange.SkosWriter;
import org.bayan.exchange.TbxWriter;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.Termbase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Thesauri in SKOS, in and out. */
class SkosTest {
  private static final String PREFIXES =
      """
      @prefix : <http://example.org/t/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;
  private static final String SAMPLE =
      PREFIXES
          + """
          :scheme a skos:ConceptScheme ; dct:title "Aid"@en , "إغاثة"@ar ;
            skos:hasTopConcept :c1 .
          :c1 a skos:Concept ; skos:inScheme :scheme ; skos:topConceptOf :scheme ;
            skos:prefLabel "refugee"@en , "لاجئ"@ar ;
            skos:altLabel "displaced  person"@en ; skos:hiddenLabel "refugie"@en ;
            skos:definition "Someone who fled."@en , "Une personne en fuite."@fr ;
            skos:scopeNote "Of persons."@en , "line one\\nline two"@en ;
            skos:note [ rdf:value "A note that is a resource."@en ] ;
            skos:notation "17" ; skos:narrower :c2 ; skos:related :c2 ;
            skos:exactMatch <http://other.example/9> ;
            dct:created "2001-02-03"^^xsd:date ; dct:modified "2014-12-03T10:00:00Z"^^xsd:dateTime ;
            dct:creator "A. Author" .
          :c2 a skos:Concept ; skos:broader :c1 ; xl:prefLabel :l1 ; skos:altLabel "no language" .
          :l1 a xl:Label ; xl:literalForm "asylum seeker"@en .
          :g a skos:Collection ; skos:prefLabel "People"@en ; skos:member :c1 , :c2 .
          """;

  @TempDir private Path folder;

  @Test
  void labels_become_terms_by_their_rank() throws IOException {
    ConceptEntry entry = read(SAMPLE).getEntries().get(0);
    assertEquals("c1", entry.getId());
    assertEquals("http://example.org/t/c1", entry.getUri());
    LanguageSection english = section(entry, "en");
    assertEquals(
        List.of("refugee", "displaced  person", "refugie"),
        english.getTerms().stream().map(TermSection::getTerm).toList());
    assertEquals(
        List.of(TermStatus.PREFERRED, TermStatus.ADMITTED, TermStatus.DEPRECATED),
        english.getTerms().stream().map(TermSection::getStatus).toList());
    assertEquals("Someone who fled.", english.getDefinitions().get(0).getText());
    assertEquals("fr", entry.getDefinitions().get(0).getLanguage());
  }

  @Test
  void labels_that_are_resources_are_taken_by_their_text() throws IOException {
    ConceptEntry entry = read(SAMPLE).getEntries().get(1);
    assertEquals("asylum seeker", section(entry, "en").getTerms().get(0).getTerm());
    assertEquals("no language", section(entry, "und").getTerms().get(0).getTerm());
  }

  @Test
  void relations_lead_to_entries_or_out() throws IOException {
    ConceptEntry entry = read(SAMPLE).getEntries().get(0);
    assertTrue(has(entry, RelationKind.NARROWER, "c2", null));
    assertTrue(has(entry, RelationKind.RELATED, "c2", null));
    CrossReference match =
        entry.getCrossReferences().stream()
            .filter(reference -> "exactMatch".equals(reference.getType()))
            .findFirst()
            .orElseThrow();
    assertEquals("http://other.example/9", match.getUri());
  }

  @Test
  void groups_are_entries_that_are_marked() throws IOException {
    Termbase termbase = read(SAMPLE);
    assertEquals("Aid", termbase.getTitle());
    List<String> groups =
        termbase.getEntries().stream()
            .filter(ConceptEntry::isGroup)
            .map(ConceptEntry::getId)
            .toList();
    assertEquals(List.of("scheme", "g"), groups);
  }

  @ParameterizedTest
  @EnumSource(SkosForm.class)
  void a_thesaurus_goes_through_a_termbase_file_and_back(SkosForm form) throws IOException {
    ByteArrayOutputStream tbx = new ByteArrayOutputStream();
    new TbxWriter().write(read(SAMPLE), tbx);
    Termbase termbase = Tbx.read(tbx.toByteArray());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(List.of(), new SkosWriter().write(termbase, form, out));
    Termbase back =
        new SkosReader().read(new ByteArrayInputStream(out.toByteArray()), form, "back");
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    new TbxWriter().write(back, again);
    assertEquals(
        sortedLines(tbx.toString(StandardCharsets.UTF_8)),
        sortedLines(again.toString(StandardCharsets.UTF_8)));
  }

  @Test
  void what_skos_has_no_place_for_is_named() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<ExportLoss> losses = new SkosWriter().write(FullTermbase.create(), SkosForm.TURTLE, out);
    String written = out.toString(StandardCharsets.UTF_8);
    assertTrue(written.contains("skos:prefLabel \"حليف\"@ar"), written);
    assertTrue(written.contains("<urn:bayan:concept:c2>"), written);
    assertTrue(losses.contains(new ExportLoss("c1", "حليف", "form", "حلفاء")), losses::toString);
    assertTrue(losses.contains(new ExportLoss("c1", null, "reference", "absent")));
  }

  @Test
  void a_circle_of_broader_concepts_is_refused_with_its_concepts() {
    String circle =
        PREFIXES
            + """
            :a a skos:Concept ; skos:prefLabel "a"@en ; skos:broader :b .
            :b a skos:Concept ; skos:prefLabel "b"@en ; skos:broader :c .
            :b skos:narrower :a . :c a skos:Concept ; skos:broader :a .
            """;
    SkosFormatException refusal = assertThrows(SkosFormatException.class, () -> read(circle));
    assertTrue(refusal.getMessage().contains("http://example.org/t/b"), refusal.getMessage());
    assertFalse(refusal.getMessage().contains("\n"));
  }

  @Test
  void a_long_chain_is_no_circle_and_no_overflow() throws IOException {
    StringBuilder chain = new StringBuilder(PREFIXES);
    for (int i = 0; i < 50_000; i++) {
      chain.append(":c").append(i).append(" skos:prefLabel \"x\"@en ; skos:broader :c");
      chain.append(i + 1).append(" .\n");
    }
    assertEquals(50_000, read(chain.toString()).getEntries().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<a> <b> <c> .", "not at all", "@prefix : <http://example.org/> . :a"})
  void what_holds_no_concepts_is_refused(String text) {
    SkosFormatException refusal = assertThrows(SkosFormatException.class, () -> read(text));
    assertTrue(refusal.getMessage().startsWith("thesaurus"), refusal.getMessage());
    assertFalse(refusal.getMessage().contains("\n"), refusal.getMessage());
  }

  @Test
  void an_entity_bomb_in_xml_does_not_go_off() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"aaaaaaaaaa\">");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a").append(i).append(" \"");
      bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    bomb.append("]><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" ");
    bomb.append("xmlns:s=\"http://www.w3.org/2004/02/skos/core#\"><s:Concept rdf:about=\"urn:a\">");
    bomb.append("<s:prefLabel>&a11;</s:prefLabel></s:Concept></rdf:RDF>");
    assertThrows(SkosFormatException.class, () -> readXml(bomb.toString()));
  }

  @Test
  void an_outside_entity_is_not_opened() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "hidden");
    String xml =
        "<!DOCTYPE r [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
            + "xmlns:s=\"http://www.w3.org/2004/02/skos/core#\"><s:Concept rdf:about=\"urn:a\">"
            + "<s:prefLabel xml:lang=\"en\">[&x;]</s:prefLabel></s:Concept></rdf:RDF>";
    List<String> terms = new ArrayList<>();
    try {
      readXml(xml).getEntries().forEach(entry -> terms.add(section(entry, "en").toString()));
    } catch (SkosFormatException refused) {
      terms.add(refused.getMessage());
    }
    assertFalse(terms.toString().contains("hidden"), terms.toString());
  }

  private static boolean has(
      ConceptEntry entry, RelationKind relation, String target, String type) {
    return entry.getCrossReferences().stream()
        .anyMatch(
            reference ->
                reference.getRelation() == relation
                    && target.equals(reference.getTarget())
                    && reference.getType() == type);
  }

  private static LanguageSection section(ConceptEntry entry, String language) {
    return entry.getLanguages().stream()
        .filter(section -> section.getLanguage().equals(language))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> sortedLines(String text) {
    return text.lines().sorted().toList();
  }

  private static Termbase read(String turtle) throws IOException {
    return new SkosReader()
        .read(
            new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)),
            SkosForm.TURTLE,
            "thesaurus");
  }

  private static Termbase readXml(String xml) throws IOException {
    return new SkosReader()
        .read(
            new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
            SkosForm.RDF_XML,
            "thesaurus");
  }
}
