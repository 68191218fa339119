package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.okapi.CodeKind;
import org.bayan.okapi.ExtractedCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the inline codes of a unit in its translation. */
class MergedCodesTest {
  @TempDir Path folder;

  @Test
  void named_codes_stand_where_the_translation_says() throws Exception {
    assertEquals(
        "<p>The <b>minister</b> said</p>",
        merge("<p>قال <b>الوزير</b></p>", "The minister said", open(4, "1"), close(12, "1")));
  }

  @Test
  void formatting_that_the_translation_does_not_name_is_given_up() throws Exception {
    assertEquals("<p>The minister</p>", merge("<p>قال <b>الوزير</b></p>", "The minister"));
  }

  @Test
  void formatting_around_the_whole_unit_stays_around_it() throws Exception {
    assertEquals(
        "<p><b><i>The minister</i></b></p>",
        merge("<p><b><i>قال الوزير</i></b></p>", "The minister"));
  }

  @Test
  void a_picture_stays_at_the_end_it_stood_at() throws Exception {
    assertEquals(
        "<p><img src=\"a.png\">The minister<img src=\"b.png\"></p>",
        merge("<p><img src=\"a.png\">قال الوزير <img src=\"b.png\"></p>", "The minister"));
  }

  @Test
  void an_anchor_around_nothing_stays() throws Exception {
    assertEquals(
        "<p>The minister<a id=\"x\"></a></p>",
        merge("<p>قال <a id=\"x\"></a>الوزير</p>", "The minister"));
  }

  @Test
  void a_line_break_is_put_back_for_its_line_feed() throws Exception {
    assertEquals(
        "<p>One<br>two</p>",
        merge(
            "<p>واحد<br>اثنان</p>",
            "One\ntwo",
            new ExtractedCode(3, CodeKind.PLACEHOLDER, "1", "br", "")));
  }

  @Test
  void half_a_pair_is_dropped() throws Exception {
    assertEquals(
        "<p>The minister</p>", merge("<p>قال <b>الوزير</b></p>", "The minister", open(4, "1")));
  }

  @Test
  void of_crossing_pairs_one_is_dropped() throws Exception {
    assertEquals(
        "<p><b>One two</b> three</p>",
        merge(
            "<p>قال <b>الوزير</b> <i>اليوم</i> شيئا</p>",
            "One two three",
            open(0, "1"),
            open(4, "2"),
            close(7, "1"),
            close(13, "2")));
  }

  @Test
  void codes_of_another_document_are_ignored() throws Exception {
    assertEquals(
        "<p>The minister</p>",
        merge("<p>قال الوزير</p>", "The minister", open(0, "9"), close(3, "9"), open(1, "x")));
  }

  @Test
  void offsets_beyond_the_text_are_its_end() throws Exception {
    assertEquals(
        "<p>The <b>minister</b></p>",
        merge("<p>قال <b>الوزير</b></p>", "The minister", open(4, "1"), close(99, "1")));
  }

  @Test
  void markup_in_a_translation_is_text() throws Exception {
    assertEquals("<p>a &lt;b> &amp; c</p>", merge("<p>قال</p>", "a <b> & c"));
  }

  private String merge(String html, String translation, ExtractedCode... codes) throws Exception {
    Path file = folder.resolve("a.html");
    Files.writeString(file, html);
    byte[] merged = Merging.unit(file, "ar", "ar", 0, Merging.unit(translation, List.of(codes)));
    return new String(merged, StandardCharsets.UTF_8);
  }

  private static ExtractedCode open(int offset, String id) {
    return new ExtractedCode(offset, CodeKind.OPENING, id, "", "");
  }

  private static ExtractedCode close(int offset, String id) {
    return new ExtractedCode(offset, CodeKind.CLOSING, id, "", "");
  }
}
