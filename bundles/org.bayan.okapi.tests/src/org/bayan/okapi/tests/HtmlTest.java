package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.okapi.CodeKind;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractedCode;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlTest {
  @TempDir Path folder;

  @Test
  void headings_have_their_level() throws Exception {
    ExtractedText.expect(read("<h1>أ</h1><h3>ب</h3>"), "HEADING1 أ", "HEADING3 ب");
  }

  @Test
  void list_items_have_their_depth() throws Exception {
    ExtractedText.expect(
        read("<ul><li>أ<ol><li>ب</li></ol></li><li><p>ج</p></li></ul><p>د</p>"),
        "LIST_ITEM1 أ",
        "LIST_ITEM2 ب",
        "LIST_ITEM1 ج",
        "PARAGRAPH د");
  }

  @Test
  void end_tags_may_be_left_out() throws Exception {
    ExtractedText.expect(
        read("<ul><li>أ<li>ب</ul><table><tr><td>ج<td>د<tr><td>ه</table><p>و"),
        "LIST_ITEM1 أ",
        "LIST_ITEM1 ب",
        "CELL ج",
        "CELL د",
        "CELL ه",
        "PARAGRAPH و");
  }

  @Test
  void table_cells_are_units() throws Exception {
    ExtractedText.expect(
        read("<table><tr><th>أ</th><td><p>ب</p></td></tr></table>"), "CELL أ", "CELL ب");
  }

  @Test
  void a_line_break_is_a_line_feed_and_a_code() throws Exception {
    ExtractedDocument document = read("<p>أول<br>ثان</p>");
    assertEquals("أول\nثان", document.raw());
    assertEquals(
        List.of(new ExtractedCode(3, CodeKind.PLACEHOLDER, "1", "br", "<br>")),
        document.units().getFirst().codes());
  }

  @Test
  void inline_markup_is_taken_out_into_codes() throws Exception {
    ExtractedDocument document = read("<p>نص <b>غامق</b> هنا</p>");
    assertEquals("نص غامق هنا", document.raw());
    assertEquals(
        List.of(
            new ExtractedCode(3, CodeKind.OPENING, "1", "bold", "<b>"),
            new ExtractedCode(7, CodeKind.CLOSING, "1", "bold", "</b>")),
        document.units().getFirst().codes());
  }

  @Test
  void offsets_of_codes_count_from_their_unit() throws Exception {
    ExtractedDocument document = read("<p>فقرة</p><p>نص <i>مائل</i></p>");
    assertEquals(3, document.units().get(1).codes().getFirst().offset());
  }

  @Test
  void entities_are_decoded() throws Exception {
    assertEquals("أ & ب\u00A0ج", read("<p>أ &amp; ب&nbsp;ج</p>").raw());
  }

  @Test
  void the_title_is_metadata() throws Exception {
    ExtractedDocument document = read("<p>نص</p>");
    assertEquals("العنوان", document.metadata().title().orElseThrow());
    ExtractedText.expect(document, "PARAGRAPH نص");
  }

  @Test
  void scripts_styles_and_attributes_are_no_text() throws Exception {
    ExtractedText.expect(
        read("<script>x()</script><style>p{}</style><p title=\"تلميح\">نص<img alt=\"صورة\"></p>"),
        "PARAGRAPH نص");
  }

  @Test
  void a_page_is_known_by_its_content() throws Exception {
    Path file = folder.resolve("page.txt");
    Files.writeString(file, "<!DOCTYPE html><html><body><p>نص</p></body></html>");
    assertEquals(
        "text/html", new DocumentExtractor().extract(file, ExtractionOptions.of("ar")).mediaType());
  }

  @Test
  void a_fragment_is_known_by_its_name() throws Exception {
    Path file = folder.resolve("part.html");
    Files.writeString(file, "<p>نص</p>");
    ExtractedText.expect(
        new DocumentExtractor().extract(file, ExtractionOptions.of("ar")), "PARAGRAPH نص");
  }

  @Test
  void an_external_entity_is_not_fetched() throws Exception {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "سر");
    Path file = folder.resolve("x.xhtml");
    Files.writeString(
        file,
        "<!DOCTYPE html [<!ENTITY s SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + "<html><body><p>نص &s;</p></body></html>");
    assertEquals(
        -1, new DocumentExtractor().extract(file, ExtractionOptions.of("ar")).raw().indexOf("سر"));
  }

  private ExtractedDocument read(String body) throws Exception {
    Path file = folder.resolve("a.html");
    Files.writeString(
        file,
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>العنوان</title></head><body>"
            + body
            + "</body></html>");
    return new DocumentExtractor().extract(file, ExtractionOptions.of("ar"));
  }
}
