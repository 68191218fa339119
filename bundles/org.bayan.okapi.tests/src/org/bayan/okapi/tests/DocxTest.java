package org.bayan.okapi.tests;

import static org.bayan.okapi.tests.TestDocuments.paragraph;
import static org.bayan.okapi.tests.TestDocuments.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.okapi.CodeKind;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxTest {
  @TempDir Path folder;

  @Test
  void paragraphs_are_units_and_footnotes_come_last() throws Exception {
    ExtractedText.expect(
        read(paragraph("", "فقرة.") + "<w:p/>" + paragraph("", "أخرى.")),
        "PARAGRAPH فقرة.",
        "PARAGRAPH أخرى.",
        "FOOTNOTE حاشية");
  }

  @Test
  void a_heading_style_makes_a_heading() throws Exception {
    ExtractedText.expect(
        read(paragraph("<w:pStyle w:val=\"H2\"/>", "عنوان")), "HEADING2 عنوان", "FOOTNOTE حاشية");
  }

  @Test
  void a_style_based_on_a_heading_style_makes_a_heading() throws Exception {
    ExtractedText.expect(
        read(paragraph("<w:pStyle w:val=\"Sub\"/>", "عنوان")), "HEADING2 عنوان", "FOOTNOTE حاشية");
  }

  @Test
  void an_outline_level_makes_a_heading() throws Exception {
    ExtractedText.expect(
        read(paragraph("<w:outlineLvl w:val=\"0\"/>", "عنوان")),
        "HEADING1 عنوان",
        "FOOTNOTE حاشية");
  }

  @Test
  void a_numbered_paragraph_is_a_list_item() throws Exception {
    ExtractedText.expect(
        read(paragraph("<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr>", "بند")),
        "LIST_ITEM2 بند",
        "FOOTNOTE حاشية");
  }

  @Test
  void a_paragraph_in_a_table_is_a_cell() throws Exception {
    ExtractedText.expect(
        read(
            "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>"
                + paragraph("", "خلية")
                + "</w:tc></w:tr></w:tbl>"
                + paragraph("", "خلية")),
        "CELL خلية",
        "PARAGRAPH خلية",
        "FOOTNOTE حاشية");
  }

  @Test
  void a_line_break_is_a_line_feed() throws Exception {
    assertEquals(
        "أول\nثان\nحاشية", read("<w:p><w:r><w:t>أول</w:t><w:br/><w:t>ثان</w:t></w:r></w:p>").raw());
  }

  @Test
  void bold_text_is_marked_by_codes() throws Exception {
    ExtractedDocument document =
        read("<w:p>" + run("", "one ") + run("<w:b/>", "two") + run("", " three") + "</w:p>");
    assertEquals("one two three\nحاشية", document.raw());
    assertEquals(
        List.of(CodeKind.OPENING, CodeKind.CLOSING),
        document.units().getFirst().codes().stream().map(c -> c.kind()).toList());
  }

  @Test
  void the_title_is_metadata() throws Exception {
    assertEquals("عنوان الوثيقة", read(paragraph("", "نص")).metadata().title().orElseThrow());
  }

  @Test
  void a_docx_is_known_by_its_content() throws Exception {
    Path file = folder.resolve("named.bin");
    TestDocuments.docx(file, paragraph("", "نص"), "حاشية", "");
    assertEquals(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        new DocumentExtractor().extract(file, ExtractionOptions.of("ar")).mediaType());
  }

  @Test
  void an_external_entity_is_not_fetched() throws Exception {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "سر");
    Path file = folder.resolve("x.docx");
    TestDocuments.docx(
        file,
        "<!DOCTYPE d [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>",
        paragraph("", "نص &s;"),
        "حاشية",
        "");
    assertFalse(ExtractedOrRefused.text(file).contains("سر"));
  }

  private ExtractedDocument read(String body) throws Exception {
    Path file = folder.resolve("a.docx");
    TestDocuments.docx(file, body, "حاشية", "عنوان الوثيقة");
    return new DocumentExtractor().extract(file, ExtractionOptions.of("ar"));
  }
}
