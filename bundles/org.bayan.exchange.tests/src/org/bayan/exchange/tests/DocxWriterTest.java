package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.bayan.exchange.DocxBlock;
import org.bayan.exchange.DocxDocument;
import org.bayan.exchange.DocxKind;
import org.bayan.exchange.DocxWriter;
import org.bayan.exchange.UnwritableCharacterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class DocxWriterTest {

  @Test
  void a_part_is_declared_and_referred_to() throws Exception {
    Docx docx = Docx.of("en", paragraph("en", "The harbour was closed."));
    TreeSet<String> declared = new TreeSet<>();
    for (Element e : Xml.all(docx.part("[Content_Types].xml"), "Override")) {
      declared.add(e.getAttribute("PartName").substring(1));
    }
    TreeSet<String> referred = new TreeSet<>();
    for (Element e : Xml.all(docx.part("_rels/.rels"), "Relationship")) {
      referred.add(e.getAttribute("Target"));
    }
    for (Element e : Xml.all(docx.part("word/_rels/document.xml.rels"), "Relationship")) {
      referred.add("word/" + e.getAttribute("Target"));
    }
    TreeSet<String> written = new TreeSet<>(docx.parts().keySet());
    written.removeIf(name -> name.endsWith(".rels") || name.startsWith("["));
    assertEquals(written, declared);
    assertEquals(written, referred);
  }

  @Test
  void an_arabic_document_is_right_to_left_throughout() throws Exception {
    Docx docx = Docx.of("ar", paragraph("ar", "أغلق الميناء."));
    Element paragraph = docx.paragraphs().getFirst();
    assertTrue(Docx.has(paragraph, "w:bidi"));
    assertEquals(List.of("←أغلق الميناء."), Docx.runs(paragraph));
    Element section = Xml.all(docx.part("word/document.xml"), "w:sectPr").getFirst();
    assertTrue(Docx.has(section, "w:bidi"));
    Element defaults = Xml.all(docx.part("word/styles.xml"), "w:docDefaults").getFirst();
    assertEquals("ar", Xml.all(defaults, "w:lang").getFirst().getAttribute("w:bidi"));
    assertTrue(Docx.has(Xml.all(docx.part("word/footer.xml"), "w:p").getFirst(), "w:bidi"));
  }

  @Test
  void an_english_document_says_nothing_of_direction() throws Exception {
    Docx docx = Docx.of("en", paragraph("en", "The harbour was closed."));
    Element root = docx.part("word/document.xml").getDocumentElement();
    assertFalse(Docx.has(root, "w:bidi"));
    assertFalse(Docx.has(root, "w:rtl"));
  }

  @Test
  void an_english_paragraph_in_an_arabic_document_keeps_its_direction() throws Exception {
    Element paragraph =
        Docx.of("ar", paragraph("en", "The harbour was closed.")).paragraphs().getFirst();
    assertFalse(Docx.has(paragraph, "w:bidi"));
    assertEquals("en", Docx.setting(paragraph, "w:lang"));
  }

  @Test
  void latin_words_in_arabic_are_runs_of_their_own() throws Exception {
    assertEquals(
        List.of("←زار ممثل (", "UN Habitat 3", "←) الميناء سنة 2014."),
        runs("ar", "زار ممثل (UN Habitat 3) الميناء سنة 2014."));
  }

  @Test
  void arabic_words_in_english_are_marked() throws Exception {
    assertEquals(
        List.of("The word ", "←ميناء قديم", " is old."), runs("en", "The word ميناء قديم is old."));
  }

  @Test
  void headings_have_the_styles_and_outline_levels_of_a_word_processor() throws Exception {
    Docx docx = Docx.of("en", block(DocxKind.HEADING, 2, "Harbours"));
    assertEquals("Heading2", Docx.setting(docx.paragraphs().getFirst(), "w:pStyle"));
    Element style =
        Xml.all(docx.part("word/styles.xml"), "w:style").stream()
            .filter(s -> s.getAttribute("w:styleId").equals("Heading2"))
            .findFirst()
            .orElseThrow();
    assertEquals("heading 2", Docx.setting(style, "w:name"));
    assertEquals("1", Docx.setting(style, "w:outlineLvl"));
  }

  @Test
  void a_heading_deeper_than_six_looks_like_six() throws Exception {
    Docx docx = Docx.of("en", block(DocxKind.HEADING, 9, "Harbours"));
    assertEquals("Heading6", Docx.setting(docx.paragraphs().getFirst(), "w:pStyle"));
  }

  @Test
  void a_list_item_gets_a_bullet_of_its_level() throws Exception {
    Element item = Docx.of("en", block(DocxKind.LIST_ITEM, 2, "Quays")).paragraphs().getFirst();
    assertEquals("1", Docx.setting(item, "w:ilvl"));
    assertEquals("Quays", Docx.text(item));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1. ", "12) ", "(3) ", "١. ", "(أ) ", "أ- ", "هـ- ", "iv. ", "• ", "– ", "1.2. "})
  void a_label_in_the_text_of_a_list_item_is_not_doubled(String label) throws Exception {
    Element item =
        Docx.of("ar", block(DocxKind.LIST_ITEM, 1, label + "رصيف")).paragraphs().getFirst();
    assertFalse(Docx.has(item, "w:numPr"));
    assertEquals(label + "رصيف", Docx.text(item));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014 was dry", "A quay", "3.5 metres deep", "رصيف"})
  void a_list_item_may_begin_with_what_only_looks_like_a_label(String text) throws Exception {
    Element item = Docx.of("en", block(DocxKind.LIST_ITEM, 1, text)).paragraphs().getFirst();
    assertTrue(Docx.has(item, "w:numPr"));
  }

  @Test
  void a_footnote_with_a_parent_is_marked_there() throws Exception {
    Docx docx =
        Docx.of(
            "en",
            new DocxBlock("a", DocxKind.PARAGRAPH, 0, "en", "The harbour was closed."),
            note("Since March.", Optional.of("a")));
    String id =
        Xml.all(docx.paragraphs().getFirst(), "w:footnoteReference")
            .getFirst()
            .getAttribute("w:id");
    Element note =
        Xml.all(docx.part("word/footnotes.xml"), "w:footnote").stream()
            .filter(n -> n.getAttribute("w:id").equals(id))
            .findFirst()
            .orElseThrow();
    assertEquals(" Since March.", Docx.text(note));
    assertEquals(1, docx.paragraphs().size());
  }

  @Test
  void a_footnote_without_a_parent_closes_the_document() throws Exception {
    Docx docx =
        Docx.of(
            "en",
            note("Since March.", Optional.of("gone")),
            block(DocxKind.PARAGRAPH, 0, "The harbour was closed."),
            note("Since May.", Optional.empty()));
    assertEquals(
        List.of("The harbour was closed.", "Since March.", "Since May."),
        docx.paragraphs().stream().map(Docx::text).toList());
    assertTrue(Docx.has(docx.paragraphs().get(1), "w:pBdr"));
    assertFalse(Docx.has(docx.paragraphs().get(2), "w:pBdr"));
  }

  @Test
  void neighbouring_cells_share_a_table_that_a_paragraph_follows() throws Exception {
    Docx docx = Docx.of("ar", block(DocxKind.CELL, 0, "Quay"), block(DocxKind.CELL, 0, "Depth"));
    assertEquals(1, Xml.all(docx.part("word/document.xml"), "w:tbl").size());
    assertEquals(List.of("Quay", "Depth", ""), docx.paragraphs().stream().map(Docx::text).toList());
  }

  @Test
  void line_feeds_and_tabs_are_elements() throws Exception {
    Element paragraph = Docx.of("en", paragraph("en", "one\ntwo\tthree")).paragraphs().getFirst();
    assertEquals("onetwothree", Docx.text(paragraph));
    assertTrue(Docx.has(paragraph, "w:br"));
    assertTrue(Docx.has(paragraph, "w:tab"));
  }

  @Test
  void the_title_is_a_property() throws Exception {
    Docx docx = Docx.of("en", paragraph("en", "The harbour was closed."));
    assertEquals(
        "Minutes", Xml.all(docx.part("docProps/core.xml"), "dc:title").getFirst().getTextContent());
  }

  @Test
  void the_same_document_gives_the_same_bytes() throws Exception {
    DocxBlock[] blocks = {paragraph("ar", "أغلق الميناء."), note("منذ آذار.", Optional.empty())};
    assertArrayEquals(Docx.write("ar", blocks), Docx.write("ar", blocks));
  }

  @Test
  void a_character_that_xml_cannot_hold_is_named_and_nothing_is_written() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocxDocument document =
        new DocxDocument(
            "", "en", List.of(new DocxBlock("p7", DocxKind.PARAGRAPH, 0, "en", "a\u0001b")));
    UnwritableCharacterException e =
        assertThrows(
            UnwritableCharacterException.class, () -> new DocxWriter().write(document, out));
    assertEquals(
        "The block p7 holds the character U+0001, which XML cannot hold; remove it from the text.",
        e.getMessage());
    assertEquals(0, out.size());
  }

  private static List<String> runs(String language, String text) throws Exception {
    return Docx.runs(Docx.of(language, paragraph(language, text)).paragraphs().getFirst());
  }

  private static DocxBlock paragraph(String language, String text) {
    return new DocxBlock("p", DocxKind.PARAGRAPH, 0, language, text);
  }

  private static DocxBlock block(DocxKind kind, int level, String text) {
    return new DocxBlock("b", kind, level, "en", text);
  }

  private static DocxBlock note(String text, Optional<String> parent) {
    return new DocxBlock("n", DocxKind.FOOTNOTE, 0, "en", text, parent);
  }
}
