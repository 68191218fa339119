package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractedUnit;
import org.bayan.okapi.TranslatedSegment;
import org.bayan.okapi.TranslatedUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Translations in documents of each format. */
class MergeTest {
  @TempDir Path folder;

  @Test
  void a_text_gets_its_translations_line_by_line() throws Exception {
    Path file = write("a.txt", "أول\r\n\r\nثان\n");
    assertEquals("One\r\n\r\nثان\n", text(Merging.texts(file, "ar", "en", "One")));
  }

  @Test
  void a_translation_of_a_line_stays_one_line() throws Exception {
    Path file = write("a.txt", "أول\nثان\n");
    assertEquals("One more\nثان\n", text(Merging.texts(file, "ar", "en", "One\nmore")));
  }

  @Test
  void a_page_keeps_its_markup_and_the_title_follows_its_heading() throws Exception {
    Path file =
        write(
            "a.html",
            "<html><head><title>بيان</title></head><body><h1>بيان</h1><!-- c --><p>نص</p></body>"
                + "</html>");
    String merged = text(Merging.texts(file, "ar", "ar", "Statement"));
    assertEquals(
        "<html><head><title>Statement</title></head><body><h1>Statement</h1><!-- c --><p>نص</p>"
            + "</body></html>",
        merged);
  }

  @Test
  void a_unit_that_repeats_another_is_not_translated_by_itself() throws Exception {
    Path file = write("a.html", "<p>نعم</p><p>نعم</p>");
    assertEquals("<p>Yes</p><p>نعم</p>", text(Merging.texts(file, "ar", "ar", "Yes")));
  }

  @Test
  void markdown_keeps_its_marks() throws Exception {
    Path file = write("a.md", "# بيان\n\nقال الوزير.[^1]\n\n- أول\n\n[^1]: نص حاشية\n");
    assertEquals(
        "# Statement\n\nSaid.[^1]\n\n- First\n\n[^1]: A note\n",
        text(Merging.texts(file, "ar", "en", "Statement", "Said.", "First", "A note")));
  }

  @Test
  void reference_links_and_entities_of_untranslated_markdown_stay() throws Exception {
    String rest =
        """

        See [the report][] and [this][st] &lt;b> x&nbsp;y.

        | a   | b |
        |-----|---|
        | c   | d |

        [st]: http://example.org/a
        [the report]: http://example.org/b "Title"
        """;
    Path file = write("a.md", "A [link][st] here.\n" + rest);
    assertEquals("Translated.\n" + rest, text(Merging.texts(file, "en", "ar", "Translated.")));
  }

  @Test
  void escapes_of_untranslated_messages_stay() throws Exception {
    String rest = "msgid \"\\033 \\x01 \\a\"\nmsgstr \"\\033 \\x01 \\a\"\n";
    Path file = write("a.po", "msgid \"Open\"\nmsgstr \"\"\n\n" + rest);
    assertEquals(
        "msgid \"Open\"\nmsgstr \"افتح\"\n\n" + rest,
        text(Merging.texts(file, "en", "ar", "افتح")));
  }

  @Test
  void a_paragraph_that_begins_with_a_number_does_not_become_a_list() throws Exception {
    Path file = write("a.md", "١ - يقرر\n");
    assertEquals("1\\. Decides\n", text(Merging.texts(file, "ar", "en", "1. Decides")));
  }

  @Test
  void a_message_gets_its_translation_and_is_no_longer_fuzzy() throws Exception {
    Path file = write("a.po", MergeSamples.PO);
    String merged = text(Merging.texts(file, "en", "ar", null, "أغلق الآن %s"));
    assertTrue(merged.contains("msgid \"Close %s\"\nmsgstr \"أغلق الآن %s\""), merged);
    assertFalse(merged.contains("fuzzy"), merged);
    assertTrue(merged.contains("\"files\"\nmsgstr \"\""), merged);
  }

  @Test
  void an_xliff_unit_gets_a_target_with_its_codes() throws Exception {
    Path file = write("a.xlf", MergeSamples.XLIFF_1);
    String merged = text(Merging.texts(file, "en", "ar", null, "بلا هدف بعد"));
    assertTrue(merged.contains("<target xml:lang=\"ar\">بلا هدف بعد</target>"), merged);
    assertTrue(merged.contains("<alt-trans><target>بلا هدف</target></alt-trans>"), merged);
    assertTrue(merged.contains("<target state=\"final\">افتح"), merged);
  }

  @Test
  void a_segment_of_an_xliff_unit_is_translated_alone() throws Exception {
    TranslatedUnit unit =
        new TranslatedUnit(
            List.of(
                new TranslatedSegment("", "First one.", List.of(), false),
                new TranslatedSegment(" ", "الثانية.", List.of(), true)),
            "");
    Path first = write("a.xlf", MergeSamples.XLIFF_1);
    String merged = text(Merging.unit(first, "en", "ar", 2, unit));
    assertTrue(
        merged.contains(
            "<target><mrk mid=\"0\" mtype=\"seg\">الأولى.</mrk> <mrk mid=\"1\" mtype=\"seg\">"
                + "الثانية.</mrk></target>"),
        merged);
    Path second = write("b.xlf", MergeSamples.XLIFF_2);
    String merged2 = text(Merging.unit(second, "en", "ar", 1, unit));
    assertTrue(merged2.contains("<target>الثانية.</target>"), merged2);
    assertEquals(2, merged2.split("<target>", -1).length - 1, merged2);
  }

  @Test
  void a_translation_that_is_there_already_is_left_alone() throws Exception {
    Path po = write("a.po", MergeSamples.PO);
    assertEquals(MergeSamples.PO, text(Merging.texts(po, "en", "ar", "افتح الملف", "أغلق %s")));
    Path second = write("b.xlf", MergeSamples.XLIFF_2);
    ExtractedUnit unit = Merging.extract(second, "en").units().getFirst();
    TranslatedUnit same = Merging.unit("افتح الملف.", unit.translation().orElseThrow().codes());
    assertEquals(MergeSamples.XLIFF_2, text(Merging.unit(second, "en", "ar", 0, same)));
    Path first = write("a.xlf", MergeSamples.XLIFF_1);
    assertEquals(MergeSamples.XLIFF_1, text(Merging.unit(first, "en", "ar", 0, same)));
  }

  @Test
  void an_xliff_without_a_target_language_gets_one() throws Exception {
    Path first = write("a.xlf", MergeSamples.XLIFF_1.replace(" target-language=\"ar\"", ""));
    assertTrue(text(Merging.texts(first, "en", "ar", "x")).contains("target-language=\"ar\""));
    Path second =
        write("b.xlf", MergeSamples.XLIFF_2.replaceAll(" trgLang=\"ar\"|<target>.*</target>", ""));
    assertTrue(text(Merging.texts(second, "en", "ar", "x")).contains("trgLang=\"ar\""));
  }

  @Test
  void a_docx_keeps_bookmarks_notes_and_what_is_not_translated() throws Exception {
    Path file = folder.resolve("a.docx");
    MergeSamples.docx(file);
    Path merged = folder.resolve("b.docx");
    Files.write(merged, Merging.texts(file, "ar", "ar", "Statement", "The minister."));
    String body = part(merged, "word/document.xml");
    assertTrue(body.contains("w:name=\"here\""), body);
    assertTrue(body.contains("<w:bookmarkEnd"), body);
    assertTrue(body.contains("<w:footnoteReference w:id=\"2\"/>"), body);
    assertTrue(part(merged, "docProps/core.xml").contains("Statement"));
    assertEquals(part(file, "word/footnotes.xml"), part(merged, "word/footnotes.xml"));
    ExtractedDocument read = Merging.extract(merged, "en");
    ExtractedText.expect(
        read,
        "HEADING2 Statement",
        "PARAGRAPH The minister.",
        "CELL العراق",
        "LIST_ITEM1 أولاً",
        "FOOTNOTE نص الحاشية");
  }

  @Test
  void a_text_box_does_not_cost_the_bookmarks() throws Exception {
    String box = "<w:txbxContent>" + TestDocuments.paragraph("", "في الصندوق") + "</w:txbxContent>";
    String mc = " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    Path file = folder.resolve("a.docx");
    TestDocuments.docx(
        file,
        "<w:p>"
            + TestDocuments.run("", "قبل ")
            + "<w:r><mc:AlternateContent"
            + mc
            + "><mc:Choice Requires=\"wps\">"
            + box
            + "</mc:Choice><mc:Fallback>"
            + box
            + "</mc:Fallback></mc:AlternateContent></w:r></w:p><w:p><w:bookmarkStart w:id=\"7\""
            + " w:name=\"here\"/>"
            + TestDocuments.run("", "قال الوزير")
            + "<w:bookmarkEnd w:id=\"7\"/></w:p>"
            + TestDocuments.paragraph("", "لم يترجم"),
        "حاشية",
        "عنوان");
    Path merged = folder.resolve("b.docx");
    int minister = units(file).indexOf("قال الوزير");
    Files.write(
        merged, Merging.unit(file, "ar", "ar", minister, Merging.unit("The minister", List.of())));
    String body = part(merged, "word/document.xml");
    assertTrue(body.contains("w:name=\"here\""), body);
    assertTrue(body.contains("The minister"), body);
    assertTrue(body.contains("Fallback"), body);
  }

  private static List<String> units(Path file) throws Exception {
    ExtractedDocument document = Merging.extract(file, "ar");
    return document.units().stream().map(document::text).toList();
  }

  @Test
  void an_odt_keeps_its_note_and_its_first_entry_uncompressed() throws Exception {
    Path file = folder.resolve("a.odt");
    MergeSamples.odt(file);
    Path merged = folder.resolve("b.odt");
    Files.write(merged, Merging.texts(file, "ar", "ar", null, "The minister", "Note"));
    ExtractedText.expect(
        Merging.extract(merged, "en"),
        "HEADING1 بيان مشترك",
        "PARAGRAPH The minister",
        "FOOTNOTE Note",
        "LIST_ITEM1 أولاً",
        "CELL العراق");
  }

  @Test
  void a_character_that_the_encoding_lacks_is_named_with_its_place() throws Exception {
    Path file = write("a.txt", "أول\nثان\n");
    DocumentException e =
        assertThrows(
            DocumentException.class,
            () ->
                Merging.translated(file, "ar", "en", t -> "Wait €", Charset.forName("ISO-8859-6")));
    assertEquals(Reason.ENCODING, e.reason());
    assertTrue(e.getMessage().contains("“€” (U+20AC) in line 1, column 6"), e.getMessage());
    assertTrue(e.getMessage().contains("ISO-8859-6"), e.getMessage());
  }

  @Test
  void a_character_that_stands_for_markup_is_refused_rather_than_lost() throws Exception {
    Path file = write("a.html", "<p>نص <b>غامق</b></p>");
    DocumentException e =
        assertThrows(
            DocumentException.class, () -> Merging.texts(file, "ar", "en", "Bold \uE101 text"));
    assertTrue(
        e.getMessage().contains("“Bold  text”: it holds the private character U+E101"),
        e.getMessage());
  }

  @Test
  void a_page_escapes_what_its_encoding_lacks_and_declares_the_encoding() throws Exception {
    Path file =
        write("a.html", "<html><head><meta charset=\"utf-8\"></head><body><p>نص</p></body></html>");
    Charset charset = Charset.forName("windows-1256");
    String merged =
        new String(Merging.translated(file, "ar", "ar", t -> "نص ≤ 5", charset), charset);
    assertTrue(merged.contains("charset=\"windows-1256\""), merged);
    assertTrue(
        merged.contains("<p>نص &#x2264; 5</p>") || merged.contains("<p>نص &le; 5</p>"), merged);
  }

  @Test
  void a_text_can_be_written_in_another_encoding() throws Exception {
    Path file = write("a.txt", "أول\n");
    Charset charset = Charset.forName("windows-1256");
    assertArrayEquals(
        "قرار\n".getBytes(charset), Merging.translated(file, "ar", "ar", t -> "قرار", charset));
  }

  @Test
  void a_pdf_takes_no_translation_back() throws Exception {
    Path file = folder.resolve("a.pdf");
    Files.write(file, TestDocuments.pdf("Hello"));
    DocumentException e =
        assertThrows(DocumentException.class, () -> Merging.untouched(file, "en", "ar"));
    assertTrue(e.getMessage().contains(".docx"), e.getMessage());
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String part(Path archive, String name) throws Exception {
    try (ZipFile zip = new ZipFile(archive.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
