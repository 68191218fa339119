package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.okapi.CodeKind;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractedUnit;
import org.bayan.okapi.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XLIFF and PO: source texts with the translations that the file holds. */
class BilingualDocumentsTest {
  @TempDir Path folder;

  @Test
  void xliff_1_units_have_their_translations() throws Exception {
    ExtractedDocument document = read("a.xlf", MergeSamples.XLIFF_1, "en");
    assertEquals("application/x-xliff+xml", document.mediaType());
    assertEquals(Optional.of("ar"), document.targetLanguage());
    ExtractedText.expect(
        document,
        "PARAGRAPH Open the file.",
        "PARAGRAPH No target  & two spaces",
        "PARAGRAPH First one. Second one.");
    assertEquals("افتح الملف.", translation(document, 0).orElseThrow());
    assertEquals(Optional.empty(), translation(document, 1));
  }

  @Test
  void xliff_codes_pair_by_id_on_both_sides() throws Exception {
    ExtractedUnit unit = read("a.xlf", MergeSamples.XLIFF_1, "en").units().getFirst();
    assertEquals(
        List.of("5 OPENING 1", "8 CLOSING 1", "13 PLACEHOLDER 2"),
        unit.codes().stream().map(c -> c.offset() + " " + c.kind() + " " + c.id()).toList());
    assertEquals(
        List.of(CodeKind.OPENING, CodeKind.CLOSING, CodeKind.PLACEHOLDER),
        unit.translation().orElseThrow().codes().stream().map(c -> c.kind()).toList());
  }

  @Test
  void segments_of_a_unit_are_those_of_the_file() throws Exception {
    ExtractedUnit unit = read("a.xlf", MergeSamples.XLIFF_1, "en").units().get(2);
    assertEquals(List.of(new TextRange(0, 10), new TextRange(11, 22)), unit.segments());
    assertEquals(
        List.of(new TextRange(0, 7)),
        unit.translation().orElseThrow().segments(),
        "one is missing");
    assertEquals(List.of(0), unit.translation().orElseThrow().sources());
    ExtractedUnit unit2 = read("b.xlf", MergeSamples.XLIFF_2, "en").units().get(1);
    assertEquals(List.of(new TextRange(0, 10), new TextRange(11, 22)), unit2.segments());
  }

  @Test
  void a_segmented_translation_has_a_range_for_each_segment() throws Exception {
    String complete =
        MergeSamples.XLIFF_1.replace(
            "الأولى.</mrk>", "الأولى.</mrk> <mrk mid=\"1\" mtype=\"seg\">الثانية.</mrk>");
    ExtractedUnit unit = read("a.xlf", complete, "en").units().get(2);
    assertEquals(
        List.of(new TextRange(0, 7), new TextRange(8, 16)),
        unit.translation().orElseThrow().segments());
  }

  @Test
  void xliff_2_units_have_their_translations() throws Exception {
    ExtractedDocument document = read("a.xlf", MergeSamples.XLIFF_2, "en");
    assertEquals("application/xliff+xml", document.mediaType());
    ExtractedText.expect(document, "PARAGRAPH Open the file.", "PARAGRAPH First one. Second one.");
    assertEquals("افتح الملف.", translation(document, 0).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {MergeSamples.XLIFF_1, MergeSamples.XLIFF_2})
  void the_other_side_is_read_when_its_language_is_asked_for(String xliff) throws Exception {
    ExtractedDocument document = read("a.xlf", xliff, "ar");
    assertEquals("افتح الملف.", document.text(document.units().getFirst()));
    assertEquals(Optional.empty(), document.units().getFirst().translation());
    assertEquals(Optional.empty(), document.targetLanguage());
  }

  @Test
  void po_messages_have_their_translations() throws Exception {
    ExtractedDocument document = read("a.po", MergeSamples.PO, "en");
    ExtractedText.expect(
        document, "PARAGRAPH Open the file", "PARAGRAPH Close %s", "PARAGRAPH Save all\nfiles");
    assertEquals(Optional.of("ar"), document.targetLanguage());
    assertEquals("افتح الملف", translation(document, 0).orElseThrow());
    assertEquals(Optional.empty(), translation(document, 2));
  }

  @Test
  void a_copy_of_the_source_that_is_to_be_translated_is_no_translation() throws Exception {
    String first =
        MergeSamples.XLIFF_1.replace(
            "two spaces</source>",
            "two spaces</source><target state=\"needs-translation\">"
                + "No target  &amp; two spaces</target>");
    assertEquals(Optional.empty(), translation(read("a.xlf", first, "en"), 1));
    String second =
        MergeSamples.XLIFF_2.replace(
            "<source>First one.</source>",
            "<source>First one.</source><target>First one.</target>");
    assertEquals(Optional.empty(), translation(read("b.xlf", second, "en"), 1));
    byte[] merged = Merging.texts(folder.resolve("a.xlf"), "en", "ar", null, "بلا هدف");
    String text = new String(merged, StandardCharsets.UTF_8);
    assertTrue(text.contains("<target state=\"translated\">بلا هدف</target>"), text);
  }

  @Test
  void xliff_is_read_in_the_encoding_it_declares() throws Exception {
    Charset charset = Charset.forName("windows-1256");
    Path file = folder.resolve("a.xlf");
    Files.write(file, MergeSamples.XLIFF_1.replace("UTF-8", "windows-1256").getBytes(charset));
    ExtractedDocument document = Merging.extract(file, "en");
    assertEquals(Optional.of(charset), document.encoding());
    assertEquals("افتح الملف.", translation(document, 0).orElseThrow());
  }

  @Test
  void an_xliff_with_a_document_type_is_refused() throws Exception {
    String hostile =
        MergeSamples.XLIFF_1.replace(
            "<xliff ", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<xliff ");
    assertTrue(refusal(hostile).contains("has a document type declaration"));
  }

  @Test
  void an_xliff_that_is_cut_off_is_refused_in_one_sentence() throws Exception {
    for (String xliff : List.of(MergeSamples.XLIFF_1, MergeSamples.XLIFF_2)) {
      String message = refusal(xliff.substring(0, xliff.length() * 2 / 3));
      assertTrue(message.endsWith("."), message);
      assertEquals(1, message.lines().count(), message);
    }
  }

  @Test
  void an_xliff_of_an_unknown_version_is_refused() throws Exception {
    assertTrue(
        refusal("<xliff version=\"3.0\"></xliff>").contains("is no XLIFF of version 1 or 2"));
  }

  private String refusal(String xliff) throws Exception {
    return assertThrows(DocumentException.class, () -> read("a.xlf", xliff, "en")).getMessage();
  }

  private ExtractedDocument read(String name, String text, String language) throws Exception {
    Path file = folder.resolve(name);
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return Merging.extract(file, language);
  }

  private static Optional<String> translation(ExtractedDocument document, int unit) {
    return document.units().get(unit).translation().map(t -> t.text());
  }
}
