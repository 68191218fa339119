package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.internal.extract.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedDocumentsTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};

  @TempDir Path folder;

  @Test
  void a_missing_file() {
    expect(Reason.NOT_FOUND, folder.resolve("none.txt"));
  }

  @Test
  void a_folder() {
    expect(Reason.NOT_READABLE, folder);
  }

  @Test
  void a_device_without_end() {
    Path zero = Path.of("/dev/zero");
    assumeTrue(Files.exists(zero), "there are no device files on this system");
    DocumentException e =
        assertThrows(DocumentException.class, () -> SourceFile.open(zero, 1 << 20));
    assertEquals(Reason.UNSUPPORTED, e.reason());
    assertTrue(e.getMessage().contains("larger than 1 MiB"), e.getMessage());
  }

  @Test
  void an_empty_file() throws IOException {
    assertTrue(expect(Reason.EMPTY, file("a.txt", new byte[0])).contains("has no text"));
  }

  @Test
  void blank_lines_alone() throws IOException {
    assertTrue(
        expect(Reason.EMPTY, file("a.txt", " \n\n\t\n".getBytes(StandardCharsets.UTF_8)))
            .contains("has no text"));
  }

  @Test
  void a_picture_named_as_text() throws IOException {
    expect(Reason.BINARY, file("a.txt", PNG));
  }

  @Test
  void a_program_named_as_text() throws IOException {
    expect(Reason.BINARY, file("a.txt", new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0}));
  }

  @Test
  void random_bytes_named_as_text() throws IOException {
    byte[] bytes = new byte[4096];
    new Random(7).nextBytes(bytes);
    bytes[0] = 'x';
    expect(Reason.BINARY, file("a.txt", bytes));
  }

  @Test
  void an_archive_of_something_else() throws IOException {
    Path file = folder.resolve("a.docx");
    TestDocuments.zip(file, Map.of("notes.txt", "نص"));
    expect(Reason.BINARY, file);
  }

  @Test
  void a_docx_that_is_cut_off() throws IOException {
    Path whole = folder.resolve("whole.docx");
    TestDocuments.docx(whole, TestDocuments.paragraph("", "نص"), "حاشية", "");
    byte[] bytes = Files.readAllBytes(whole);
    expect(Reason.MALFORMED, file("a.docx", Arrays.copyOf(bytes, bytes.length / 2)));
  }

  @Test
  void a_docx_whose_text_is_no_xml() throws IOException {
    Path file = folder.resolve("a.docx");
    TestDocuments.docx(file, "<w:p><w:r>", "حاشية", "");
    expect(Reason.MALFORMED, file);
  }

  @Test
  void an_odt_whose_text_is_no_xml() throws IOException {
    Path file = folder.resolve("a.odt");
    TestDocuments.odt(file, "<text:p>نص", "");
    expect(Reason.MALFORMED, file);
  }

  @Test
  void a_docx_with_a_password() throws IOException {
    byte[] ole = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
    };
    assertTrue(expect(Reason.MALFORMED, file("a.docx", ole)).contains("password"));
    expect(Reason.UNSUPPORTED, file("a.doc", ole));
  }

  @Test
  void an_odt_with_a_password() throws IOException {
    Path file = folder.resolve("a.odt");
    TestDocuments.zip(
        file,
        Map.of(
            "mimetype", "application/vnd.oasis.opendocument.text",
            "content.xml", "\u0001\u0002",
            "META-INF/manifest.xml", "<manifest:encryption-data/>"));
    assertTrue(expect(Reason.MALFORMED, file).contains("password"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.odt", "a.pdf"})
  void text_named_as_another_format(String name) throws IOException {
    expect(Reason.MALFORMED, file(name, "نص".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_pdf_that_is_cut_off() throws IOException {
    expect(Reason.MALFORMED, file("a.pdf", Arrays.copyOf(TestDocuments.pdf("text"), 60)));
  }

  @Test
  void a_pdf_without_text() throws IOException {
    String message = expect(Reason.EMPTY, file("a.pdf", TestDocuments.pdf()));
    assertTrue(message.contains("character recognition"), message);
  }

  @Test
  void an_rtf_document() throws IOException {
    expect(Reason.UNSUPPORTED, file("a.rtf", "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void an_xml_file() throws IOException {
    expect(
        Reason.UNSUPPORTED,
        file("a.xml", "<?xml version=\"1.0\"?><a>x</a>".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void an_archive_that_unpacks_beyond_the_limit() throws IOException {
    Path file = folder.resolve("bomb.odt");
    byte[] zeros = new byte[1 << 20];
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write("<a>".getBytes(StandardCharsets.US_ASCII));
      zip.putNextEntry(new ZipEntry("Pictures/1.png"));
      for (long n = 0; n <= DocumentExtractor.MAX_UNCOMPRESSED_BYTES; n += zeros.length) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    expect(Reason.UNSUPPORTED, file);
  }

  @Test
  void entities_that_multiply() throws IOException {
    StringBuilder prolog = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"نص نص نص\">");
    for (int i = 1; i < 12; i++) {
      prolog.append("<!ENTITY a").append(i).append(" \"");
      prolog.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    Path file = folder.resolve("laughs.odt");
    TestDocuments.odt(file, prolog.append("]>").toString(), "<text:p>x&a11;</text:p>", "");
    assertTrue(ExtractedOrRefused.text(file).length() < 1000);
  }

  /** Expects a refusal in one sentence that names the file, and gives it back. */
  private static String expect(Reason reason, Path file) {
    DocumentException e =
        assertThrows(
            DocumentException.class,
            () -> new DocumentExtractor().extract(file, ExtractionOptions.of("ar")));
    assertEquals(reason, e.reason(), e.getMessage());
    assertEquals(file, e.file());
    assertTrue(e.getMessage().startsWith(file + " "), e.getMessage());
    assertTrue(e.getMessage().endsWith("."), e.getMessage());
    return e.getMessage();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return file;
  }
}
