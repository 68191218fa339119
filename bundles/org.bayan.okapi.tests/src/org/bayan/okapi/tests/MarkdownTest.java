package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.okapi.ExtractedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownTest {
  @TempDir Path folder;

  @Test
  void units_have_their_kinds() throws Exception {
    ExtractedDocument document = read(MergeSamples.MARKDOWN);
    assertEquals("text/markdown", document.mediaType());
    ExtractedText.expect(
        document,
        "HEADING1 بيان مشترك",
        "PARAGRAPH قال الوزير إن التحالفالموقع مستمر. والأمر  لا يترجم.",
        "LIST_ITEM1 أولاً",
        "LIST_ITEM2 فرعي",
        "LIST_ITEM1 ثانياً",
        "LIST_ITEM1 واحد",
        "LIST_ITEM1 اثنان",
        "CELL الدولة",
        "CELL القرار",
        "CELL العراق",
        "CELL 2170",
        "PARAGRAPH اقتباس من الكلمة",
        "PARAGRAPH سطر أول\nسطر ثان شعار",
        "FOOTNOTE نص الحاشية");
  }

  @Test
  void underlined_headings_have_their_level() throws Exception {
    ExtractedText.expect(
        read("أول\n===\n\nثان\n---\n\nنص\n"), "HEADING1 أول", "HEADING2 ثان", "PARAGRAPH نص");
  }

  @Test
  void a_rule_after_a_paragraph_makes_no_heading() throws Exception {
    ExtractedText.expect(read("أول\n\n---\n\nثان\n"), "PARAGRAPH أول", "PARAGRAPH ثان");
  }

  @Test
  void a_line_break_in_a_paragraph_is_a_space() throws Exception {
    ExtractedText.expect(read("أول.\nثان.\n"), "PARAGRAPH أول. ثان.");
  }

  @Test
  void html_in_markdown_is_text_with_codes() throws Exception {
    ExtractedText.expect(read("<div>نص <b>غامق</b></div>\n"), "PARAGRAPH نص غامق");
  }

  private ExtractedDocument read(String text) throws Exception {
    return Merging.extract(Files.writeString(folder.resolve("a.md"), text), "ar");
  }
}
