package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DOCX and ODT files whose archive is damaged or made to mislead. */
class HostileArchivesTest {
  private static final int SEED = 20_241;

  @TempDir Path folder;

  @Test
  void an_archive_within_the_document_is_not_opened() throws IOException {
    Path file = folder.resolve("a.docx");
    TestArchives.docxWith(file, "word/embeddings/inner.zip", "PK\u0003\u0004", "\u0000", 99);
    assertTrue(ExtractedOrRefused.text(file).startsWith("نص"));
  }

  @Test
  void large_parts_that_are_no_xml_are_not_kept_in_memory() throws IOException {
    Path file = folder.resolve("a.docx");
    TestArchives.docxWith(file, "word/media/1.bmp", "BM", " ".repeat(1 << 20), 300);
    assertTrue(ExtractedOrRefused.text(file).startsWith("نص"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../x.xml", "/x.xml", "word/../../x.xml", "..\\x.xml"})
  void a_name_that_leads_out_of_the_document(String name) throws IOException {
    Path file = folder.resolve("a.docx");
    TestArchives.docxWith(file, name, "<a/>", "", 0);
    assertEquals(
        file
            + " cannot be read, for its part "
            + name
            + " has a name that leads out of the document;"
            + " open it in its own program, and save it again or split it.",
        ExtractedOrRefused.text(file));
  }

  @Test
  void a_name_of_controls_and_endless_letters_is_shown_in_part() throws IOException {
    Path file = folder.resolve("a.docx");
    TestArchives.docxWith(file, "../\n\u0007" + "x".repeat(9000), "", "", 0);
    String message = ExtractedOrRefused.text(file);
    assertTrue(message.contains(" ../??xxx") && message.contains("xxx… has a name"), message);
    assertTrue(message.length() < 400, message);
  }

  @Test
  void two_parts_of_one_name() throws IOException {
    Path file = folder.resolve("a.docx");
    TestArchives.docxWith(file, "word/documenX.xml", "<a/>", "", 0);
    TestArchives.rename(file, "word/documenX.xml", "word/document.xml");
    String message = ExtractedOrRefused.text(file);
    assertTrue(message.contains("part word/document.xml is there twice;"), message);
  }

  @Test
  void very_many_parts() throws IOException {
    Path file = folder.resolve("a.docx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int i = 0; i < 10_000; i++) {
        zip.putNextEntry(new ZipEntry("word/" + i));
      }
    }
    String message = ExtractedOrRefused.text(file);
    assertTrue(message.contains("has more than 10000 parts;"), message);
  }

  @Test
  void parts_that_overlap() throws IOException {
    Path file = folder.resolve("a.docx");
    TestArchives.docxWith(file, "word/media/1", "", "0".repeat(1 << 20), 20);
    TestArchives.overlap(file);
    assertSentence(file);
  }

  @Test
  void a_document_that_is_cut_off_anywhere() throws IOException {
    for (Path whole : wholes()) {
      byte[] bytes = Files.readAllBytes(whole);
      for (int percent = 5; percent < 100; percent += 5) {
        Files.write(whole, Arrays.copyOf(bytes, bytes.length * percent / 100));
        assertSentence(whole);
      }
    }
  }

  @Test
  void a_document_with_wrong_bytes_is_read_or_refused() throws IOException {
    Random random = new Random(SEED);
    for (Path whole : wholes()) {
      byte[] bytes = Files.readAllBytes(whole);
      for (int round = 0; round < 60; round++) {
        byte[] wrong = bytes.clone();
        for (int i = 0; i <= round % 4; i++) {
          wrong[4 + random.nextInt(wrong.length - 4)] = (byte) random.nextInt(256);
        }
        Files.write(whole, wrong);
        assertFalse(ExtractedOrRefused.text(whole).isBlank());
      }
    }
  }

  private Path[] wholes() throws IOException {
    Path docx = folder.resolve("whole.docx");
    TestDocuments.docx(docx, TestDocuments.paragraph("", "نص").repeat(9), "حاشية", "عنوان");
    Path odt = folder.resolve("whole.odt");
    TestDocuments.odt(odt, "<text:p>نص</text:p>".repeat(9), "عنوان");
    return new Path[] {docx, odt};
  }

  private static void assertSentence(Path file) {
    String message = ExtractedOrRefused.text(file);
    assertTrue(message.startsWith(file + " ") && message.endsWith("."), message);
    assertFalse(message.contains("\n"), message);
  }
}
