package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bayan.exchange.HtmlReportWriter;
import org.bayan.exchange.MarkedTerm;
import org.bayan.exchange.TermMarker;
import org.bayan.exchange.UnwritableCharacterException;
import org.bayan.model.bitext.BeadStatus;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What the bilingual page shows. */
class HtmlReportWriterTest {

  @Test
  void each_cell_has_the_language_and_direction_of_its_text() throws Exception {
    List<Element> cells = cells(row(simple(), 0));
    assertEquals("ar", cells.get(1).getAttribute("lang"));
    assertEquals("rtl", cells.get(1).getAttribute("dir"));
    assertEquals("en", cells.get(2).getAttribute("lang"));
    assertEquals("ltr", cells.get(2).getAttribute("dir"));
  }

  @Test
  void the_source_stands_before_the_target_whatever_their_directions() throws Exception {
    List<Element> cells = cells(row(simple(), 0));
    assertEquals("اجتمعوا.", cells.get(1).getTextContent().strip());
    assertEquals("They met.", cells.get(2).getTextContent().strip());
  }

  @Test
  void every_document_of_a_text_is_named_and_a_text_without_one_by_its_role() throws Exception {
    Bitext bitext = new Bitext().source("أولاً.").source("ثانياً.").append("Annex");
    bitext.alignment().getTarget().setOrigin(null);
    bitext.bead(List.of(0), List.of());
    List<String> titles =
        Xml.all(Xml.parse(page(bitext, TermMarker.NONE)), "section").stream()
            .flatMap(section -> Xml.all(section, "p").stream())
            .map(Element::getTextContent)
            .limit(3)
            .toList();
    assertEquals(List.of("report.ar.txt", "Annex", "Target"), titles);
  }

  @Test
  void a_bead_tells_number_shape_confidence_link_and_status() throws Exception {
    Bitext bitext = simple();
    bitext.alignment().getBeads().get(0).setConfidence(0.934);
    bitext.alignment().getBeads().get(0).setStatus(BeadStatus.ACCEPTED);
    String told = cells(row(bitext, 0)).get(0).getTextContent();
    assertEquals("1 1-1● 0.93translation✓ accepted", told);
  }

  @Test
  void confidence_has_a_shape_beside_its_colour() throws Exception {
    assertEquals("● 0.90", confidence(0.8999));
    assertEquals("◐ 0.60", confidence(0.6));
    assertEquals("○ 0.59", confidence(0.59));
  }

  @Test
  void an_unaligned_segment_is_marked_in_words() throws Exception {
    Bitext bitext = simple();
    bitext.source("زيادة");
    bitext.bead(List.of(1), List.of());
    Element row = row(bitext, 1);
    assertEquals("unaligned", row.getAttribute("class"));
    assertEquals("∅ not in the target", cells(row).get(2).getTextContent());
  }

  @Test
  void a_segment_in_no_bead_gets_a_row_behind_the_one_before_it() throws Exception {
    Bitext bitext = new Bitext().source("أ", "ب", "ج").target("a", "c");
    bitext.bead(List.of(0), List.of(0));
    bitext.bead(List.of(2), List.of(1));
    Element row = row(bitext, 1);
    assertEquals("ب", cells(row).get(1).getTextContent().strip());
    assertTrue(cells(row).get(0).getTextContent().contains("in no bead"));
  }

  @Test
  void the_summary_counts_segments_beads_and_the_unaligned() throws Exception {
    Bitext bitext = new Bitext().source("أ", "ب", "ج").target("a", "b", "c", "d");
    bitext.bead(List.of(0), List.of(0)).setConfidence(0.5);
    bitext.bead(List.of(1), List.of(1)).setConfidence(1.0);
    bitext.bead(List.of(2), List.of()).setConfidence(0.1);
    List<String> figures =
        Xml.all(Xml.parse(page(bitext, TermMarker.NONE)), "dd").stream()
            .map(Element::getTextContent)
            .toList();
    assertEquals(
        List.of(
            "3 source, 4 target",
            "3 (1-1: 2, 1-0: 1)",
            "0.75",
            "1 source, 2 target",
            "0 of 0 concepts",
            "2024-05-07 10:11 UTC"),
        figures);
  }

  @Test
  void terms_are_marked_with_their_equivalents() throws Exception {
    TermMarker marker = marker(new MarkedTerm(0, 4, "c1", "EXACT", List.of("اجتماع", "لقاء")));
    Element term =
        Xml.all(Xml.parse(page(simple(), marker)), "span").stream()
            .filter(span -> span.getAttribute("class").equals("term"))
            .findFirst()
            .orElseThrow();
    assertEquals("They", term.getTextContent());
    assertEquals("اجتماع; لقاء (c1, exact)", term.getAttribute("title"));
  }

  @Test
  void of_overlapping_terms_the_longest_is_marked() throws Exception {
    TermMarker marker =
        marker(
            new MarkedTerm(0, 4, "short", "EXACT", List.of()),
            new MarkedTerm(0, 8, "long", "EXACT", List.of()),
            new MarkedTerm(5, 9, "late", "EXACT", List.of()));
    String page = string(page(simple(), marker));
    assertTrue(page.contains(">They met</span>."), page);
    assertFalse(page.contains("(short"), page);
    assertFalse(page.contains("(late"), page);
  }

  @Test
  void the_list_of_terms_counts_them_and_names_what_is_missing() throws Exception {
    TermMarker marker = marker(new MarkedTerm(5, 8, "c1", "EXACT", List.of("اجتمع")));
    Element list =
        Xml.all(Xml.parse(page(simple(), marker)), "table").stream()
            .filter(table -> table.getAttribute("class").equals("terms"))
            .findFirst()
            .orElseThrow();
    List<Element> cells = Xml.all(list, "td");
    assertEquals(
        List.of("اجتمع", "0", "met", "1", "c1"),
        cells.stream().map(Element::getTextContent).toList());
  }

  @Test
  void text_is_escaped() throws Exception {
    Bitext bitext = new Bitext().source("<script>alert(1)</script> & \"").target("x");
    bitext.bead(List.of(0), List.of(0));
    bitext.project().setName("<b>");
    String page = string(page(bitext, TermMarker.NONE));
    assertFalse(page.contains("<script"), page);
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; "), page);
    assertTrue(page.contains("<title>&lt;b&gt;</title>"), page);
  }

  @Test
  void the_page_needs_nothing_outside() throws Exception {
    String page = string(page(simple(), TermMarker.NONE));
    assertFalse(page.contains("http:") || page.contains("https:") || page.contains("url("), page);
    assertFalse(page.contains("<link") || page.contains("@import"), page);
    assertTrue(page.contains("@media print"), page);
  }

  @Test
  void a_control_character_is_refused_and_nothing_written() {
    Bitext bitext = new Bitext().source("\u0000").target("x");
    bitext.bead(List.of(0), List.of(0));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    UnwritableCharacterException fault =
        assertThrows(
            UnwritableCharacterException.class,
            () ->
                new HtmlReportWriter(TermMarker.NONE)
                    .write(bitext.project(), bitext.alignment(), out));
    assertTrue(fault.getMessage().contains("segment source.s1"), fault.getMessage());
    assertEquals(0, out.size());
  }

  @Test
  void the_same_bitext_gives_the_same_bytes() throws Exception {
    assertArrayEquals(page(simple(), TermMarker.NONE), page(simple(), TermMarker.NONE));
  }

  private static TermMarker marker(MarkedTerm... terms) {
    return (segment, language) -> language.equals("en") ? List.of(terms) : List.of();
  }

  private static String confidence(double confidence) throws Exception {
    Bitext bitext = simple();
    bitext.alignment().getBeads().get(0).setConfidence(confidence);
    return Xml.all(row(bitext, 0), "span").stream()
        .filter(span -> span.getAttribute("class").startsWith("confidence "))
        .map(Element::getTextContent)
        .findFirst()
        .orElseThrow();
  }

  private static Bitext simple() {
    Bitext bitext = new Bitext().source("اجتمعوا.").target("They met.");
    bitext.bead(List.of(0), List.of(0));
    return bitext;
  }

  private static Element row(Bitext bitext, int index) throws Exception {
    Element body = Xml.all(Xml.parse(page(bitext, TermMarker.NONE)), "tbody").get(0);
    return Xml.all(body, "tr").get(index);
  }

  private static List<Element> cells(Element row) {
    return Xml.all(row, "td");
  }

  private static String string(byte[] page) {
    return new String(page, StandardCharsets.UTF_8);
  }

  private static byte[] page(Bitext bitext, TermMarker marker) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlReportWriter(marker).write(bitext.project(), bitext.alignment(), out);
    return out.toByteArray();
  }
}
