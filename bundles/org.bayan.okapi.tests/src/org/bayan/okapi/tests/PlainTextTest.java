package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextTest {
  @TempDir Path folder;

  @Test
  void each_line_is_a_unit_and_blank_lines_are_none() throws Exception {
    ExtractedText.expect(
        read("أول\r\n\r\n \u00A0\nثان\rثالث\n"),
        "PARAGRAPH أول",
        "PARAGRAPH ثان",
        "PARAGRAPH ثالث");
  }

  @Test
  void the_raw_text_joins_the_units_by_line_feeds() throws Exception {
    assertEquals("أول\nثان", read("أول\n\nثان\n").raw());
  }

  @Test
  void characters_that_xml_does_not_allow_are_dropped() throws Exception {
    assertEquals(
        "قبل وبعد وما بينهما كثير من الكلام".repeat(5),
        read("قبل \u000Bوبعد\uFFFE وما بينهما كثير من الكلام"
                + "قبل وبعد وما بينهما كثير من الكلام".repeat(4))
            .raw());
  }

  @Test
  void bidi_controls_and_joiners_stay() throws Exception {
    String text = "\u200Fقال\u200C \u2067نعم\u2069.";
    assertEquals(text, read(text).raw());
  }

  @Test
  void characters_beyond_the_basic_plane_stay() throws Exception {
    assertEquals("شكرا \uD83D\uDE42", read("شكرا \uD83D\uDE42").raw());
  }

  @Test
  void ids_are_unique() throws Exception {
    ExtractedDocument document = read("a\n".repeat(50));
    HashSet<String> ids = new HashSet<>();
    document.units().forEach(u -> ids.add(u.id()));
    assertEquals(50, ids.size());
  }

  @Test
  void the_media_type_is_plain_text() throws Exception {
    assertEquals("text/plain", read("a").mediaType());
  }

  private ExtractedDocument read(String text) throws Exception {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, text);
    return new DocumentExtractor().extract(file, ExtractionOptions.of("ar"));
  }
}
