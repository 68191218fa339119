package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bayan.exchange.TmxForm;
import org.bayan.exchange.TmxWriter;
import org.bayan.exchange.UnwritableCharacterException;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.InlineCodeKind;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a TMX file holds, inline codes apart. */
class TmxWriterTest {

  @Test
  void the_header_says_all_that_the_standard_asks() throws Exception {
    Bitext bitext = simple();
    bitext.alignment().getBeads().getFirst().setModified(Bitext.MODIFIED);
    bitext.alignment().getBeads().getFirst().setModifiedBy("budi");
    Element header = Xml.all(document(bitext), "header").get(0);
    assertEquals("Bayan", header.getAttribute("creationtool"));
    assertEquals("9.9", header.getAttribute("creationtoolversion"));
    assertEquals("sentence", header.getAttribute("segtype"));
    assertEquals("Bayan bitext", header.getAttribute("o-tmf"));
    assertEquals("en", header.getAttribute("adminlang"));
    assertEquals("ar", header.getAttribute("srclang"));
    assertEquals("plaintext", header.getAttribute("datatype"));
    assertEquals("UTF-8", header.getAttribute("o-encoding"));
    assertEquals("20240506T070809Z", header.getAttribute("creationdate"));
    assertEquals("amal", header.getAttribute("creationid"));
    assertEquals("20240507T101112Z", header.getAttribute("changedate"));
    assertEquals("budi", header.getAttribute("changeid"));
  }

  @Test
  void codes_keep_their_places_where_steering_characters_are_left_out() throws Exception {
    Bitext bitext = new Bitext().source("\u2067نص\u2069 \u200fغامق").target("x");
    bitext.bead(List.of(0), List.of(0));
    bitext.sourceSegment(0).getCodes().add(Bitext.code("1", InlineCodeKind.OPENING, 5, "<b>"));
    bitext.sourceSegment(0).getCodes().add(Bitext.code("1", InlineCodeKind.CLOSING, 10, "</b>"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TmxWriter("9.9", bead -> true, new TmxForm(true, false))
        .write(bitext.project(), bitext.alignment(), out);
    String text = out.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains(">نص <bpt i=\"1\" x=\"1\">&lt;b&gt;</bpt>غامق<ept "), text);
  }

  @Test
  void the_document_type_is_that_of_tmx_1_4() throws Exception {
    Document document = document(simple());
    assertEquals("tmx14.dtd", document.getDoctype().getSystemId());
    assertEquals("1.4", document.getDocumentElement().getAttribute("version"));
  }

  @Test
  void a_bead_becomes_a_unit_with_both_texts() throws Exception {
    Element unit = Xml.all(document(simple()), "tu").get(0);
    assertEquals("alignment1.b1", unit.getAttribute("tuid"));
    List<Element> variants = Xml.all(unit, "tuv");
    assertEquals("ar", variants.get(0).getAttribute("xml:lang"));
    assertEquals("en", variants.get(1).getAttribute("xml:lang"));
    assertEquals(List.of("اجتمعوا.", "They met."), segments(unit));
  }

  @Test
  void one_sided_beads_are_left_out() throws Exception {
    Bitext bitext = simple();
    bitext.source("زيادة").target("Omission");
    bitext.bead(List.of(1), List.of());
    bitext.bead(List.of(), List.of(1));
    assertEquals(1, Xml.all(document(bitext), "tu").size());
  }

  @Test
  void segments_of_a_bead_are_joined_by_a_space() throws Exception {
    Bitext bitext = new Bitext().source("أولاً.", "ثانياً.", "ثالثاً.").target("First and second.");
    bitext.bead(List.of(0, 1), List.of(0));
    Element unit = Xml.all(document(bitext), "tu").get(0);
    assertEquals(List.of("أولاً. ثانياً.", "First and second."), segments(unit));
    assertEquals("block", unit.getAttribute("segtype"));
  }

  @Test
  void a_bead_of_whole_paragraphs_says_so() throws Exception {
    Bitext bitext = new Bitext().source("أولاً.", "ثانياً.").target("First and second.");
    bitext.bead(List.of(0, 1), List.of(0));
    assertEquals("paragraph", Xml.all(document(bitext), "tu").get(0).getAttribute("segtype"));
  }

  @Test
  void properties_tell_document_paragraph_and_what_is_known_of_the_bead() throws Exception {
    Bitext bitext = simple();
    Bead bead = bitext.alignment().getBeads().get(0);
    bead.setConfidence(0.98765);
    bead.setStatus(BeadStatus.NEEDS_REVIEW);
    Element unit = Xml.all(document(bitext), "tu").get(0);
    assertEquals(
        List.of(
            "x-document=report.ar.txt",
            "x-paragraph=1",
            "x-confidence=0.9877",
            "x-status=NEEDS_REVIEW",
            "x-link-type=TRANSLATION",
            "x-document=Joint statement",
            "x-paragraph=1"),
        Xml.all(unit, "prop").stream()
            .map(prop -> prop.getAttribute("type") + "=" + prop.getTextContent())
            .toList());
  }

  @Test
  void a_unit_names_the_document_of_its_segments() throws Exception {
    Bitext bitext =
        new Bitext().source("أولاً.").source("ثانياً.").append("Annex").target("a", "b");
    bitext.bead(List.of(0), List.of(0));
    bitext.bead(List.of(1), List.of(1));
    bitext.bead(List.of(0, 1), List.of(0, 1));
    assertEquals(
        List.of("report.ar.txt", "Annex", "report.ar.txt; Annex"),
        Xml.all(document(bitext), "tu").stream()
            .map(unit -> Xml.all(unit, "prop").get(0).getTextContent())
            .toList());
  }

  @Test
  void dates_names_and_note_of_a_bead_are_kept() throws Exception {
    Bitext bitext = simple();
    Bead bead = bitext.alignment().getBeads().get(0);
    bead.setCreated(Bitext.CREATED);
    bead.setCreatedBy("amal");
    bead.setModified(Bitext.MODIFIED);
    bead.setModifiedBy("budi");
    bead.setNote("See annex");
    Element unit = Xml.all(document(bitext), "tu").get(0);
    assertEquals("20240506T070809Z", unit.getAttribute("creationdate"));
    assertEquals("amal", unit.getAttribute("creationid"));
    assertEquals("20240507T101112Z", unit.getAttribute("changedate"));
    assertEquals("budi", unit.getAttribute("changeid"));
    assertEquals("See annex", Xml.all(unit, "note").get(0).getTextContent());
  }

  @Test
  void markup_characters_and_bidi_controls_come_back_as_they_were() throws Exception {
    String text = "a < b && \"c\" ]]> d\r\n\u200fهـ\u200e\ud83d\ude00";
    Bitext bitext = new Bitext().source(text).target("x");
    bitext.bead(List.of(0), List.of(0));
    Element unit = Xml.all(document(bitext), "tu").get(0);
    assertEquals(text, segments(unit).get(0));
  }

  @Test
  void a_control_character_is_refused_by_the_name_of_its_segment() {
    Bitext bitext = new Bitext().source("جيد", "bad\u0001").target("x");
    bitext.bead(List.of(0, 1), List.of(0));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    UnwritableCharacterException fault =
        assertThrows(UnwritableCharacterException.class, () -> write(bitext, out));
    assertEquals(
        "The segment source.s2 holds the character U+0001, which XML cannot hold; remove it from"
            + " the text.",
        fault.getMessage());
    assertEquals(0, out.size(), "nothing is written");
  }

  @Test
  void half_a_surrogate_pair_is_refused() {
    Bitext bitext = new Bitext().source("\ud83d").target("x");
    bitext.bead(List.of(0), List.of(0));
    assertThrows(
        UnwritableCharacterException.class, () -> write(bitext, new ByteArrayOutputStream()));
  }

  @Test
  void the_same_bitext_gives_the_same_bytes() throws Exception {
    assertArrayEquals(bytes(simple()), bytes(simple()));
  }

  @Test
  void an_alignment_without_beads_is_an_empty_memory() throws Exception {
    assertEquals(0, Xml.all(document(new Bitext()), "tu").size());
  }

  @Test
  void arabic_stands_in_the_file_as_it_is() throws Exception {
    assertTrue(new String(bytes(simple()), StandardCharsets.UTF_8).contains("<seg>اجتمعوا.</seg>"));
  }

  private static Bitext simple() {
    Bitext bitext = new Bitext().source("اجتمعوا.").target("They met.");
    bitext.bead(List.of(0), List.of(0));
    return bitext;
  }

  private static List<String> segments(Element unit) {
    return Xml.all(unit, "seg").stream().map(Element::getTextContent).toList();
  }

  private static Document document(Bitext bitext) throws Exception {
    return Xml.parse(bytes(bitext));
  }

  private static byte[] bytes(Bitext bitext) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(bitext, out);
    return out.toByteArray();
  }

  private static void write(Bitext bitext, ByteArrayOutputStream out) throws IOException {
    new TmxWriter("9.9").write(bitext.project(), bitext.alignment(), out);
  }
}
