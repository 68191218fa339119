package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdtTest {
  @TempDir Path folder;

  @Test
  void headings_items_and_cells_are_known() throws Exception {
    ExtractedText.expect(
        read(
            "<text:h text:outline-level=\"2\">عنوان</text:h><text:p>فقرة</text:p><text:p/>"
                + "<text:list><text:list-item><text:p>بند</text:p></text:list-item></text:list>"
                + "<table:table><table:table-row><table:table-cell><text:p>خلية</text:p>"
                + "</table:table-cell></table:table-row></table:table>"),
        "HEADING2 عنوان",
        "PARAGRAPH فقرة",
        "LIST_ITEM1 بند",
        "CELL خلية");
  }

  @Test
  void a_footnote_follows_its_paragraph() throws Exception {
    ExtractedText.expect(
        read(
            "<text:p>قبل<text:note text:note-class=\"footnote\"><text:note-citation>1"
                + "</text:note-citation><text:note-body><text:p>حاشية</text:p></text:note-body>"
                + "</text:note> بعد</text:p><text:p>أخرى</text:p>"),
        "PARAGRAPH قبل بعد",
        "FOOTNOTE حاشية",
        "PARAGRAPH أخرى");
  }

  @Test
  void the_comment_of_a_reviewer_is_no_text() throws Exception {
    ExtractedText.expect(
        read("<text:p>نص<office:annotation><text:p>تعليق</text:p></office:annotation></text:p>"),
        "PARAGRAPH نص");
  }

  @Test
  void a_line_break_is_a_line_feed() throws Exception {
    assertEquals("أول\nثان", read("<text:p>أول<text:line-break/>ثان</text:p>").raw());
  }

  @Test
  void the_title_is_metadata() throws Exception {
    assertEquals("عنوان الوثيقة", read("<text:p>نص</text:p>").metadata().title().orElseThrow());
  }

  @Test
  void an_external_entity_is_not_fetched() throws Exception {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "سر");
    Path file = folder.resolve("x.odt");
    TestDocuments.odt(
        file,
        "<!DOCTYPE d [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>",
        "<text:p>نص &s;</text:p>",
        "");
    assertFalse(ExtractedOrRefused.text(file).contains("سر"));
  }

  private ExtractedDocument read(String body) throws Exception {
    Path file = folder.resolve("a.odt");
    TestDocuments.odt(file, body, "عنوان الوثيقة");
    return new DocumentExtractor().extract(file, ExtractionOptions.of("ar"));
  }
}
