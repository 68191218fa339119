package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractionOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PDFs that are damaged, locked or made to keep a reader busy without end: text or one sentence.
 */
class HostilePdfTest {
  @TempDir Path folder;

  @Test
  void a_password_is_asked_for() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(page("Text").bytes())) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(out);
    }
    String message = refusal(Reason.MALFORMED, out.toByteArray());
    assertTrue(message.contains("protected by a password; save it without one"), message);
  }

  @Test
  void a_file_that_needs_no_password_to_be_read_is_read() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(page("Text").bytes())) {
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      document.save(out);
    }
    assertEquals("Text", read(out.toByteArray()));
  }

  @Test
  void a_file_cut_off_anywhere_is_read_or_refused() throws Exception {
    byte[] whole = page("The harbour was closed in winter.").bytes();
    for (int length = 8; length < whole.length; length += 97) {
      String text = read(Arrays.copyOf(whole, length));
      assertTrue(text.startsWith("The harbour") || isSentence(text), text);
    }
  }

  @Test
  void changed_bytes_end_in_text_or_a_sentence() throws Exception {
    byte[] whole = page("The harbour was closed in winter.").bytes();
    Random random = new Random(11);
    for (int round = 0; round < 60; round++) {
      byte[] changed = whole.clone();
      for (int i = 0; i < 6; i++) {
        changed[random.nextInt(9, changed.length)] = (byte) random.nextInt(256);
      }
      String text = read(changed);
      assertTrue(!text.isBlank(), "neither text nor a sentence in round " + round);
    }
  }

  @Test
  void a_page_tree_that_holds_itself() throws Exception {
    String pdf = new String(page("Text").bytes(), StandardCharsets.ISO_8859_1);
    String loop = pdf.replace("/Kids[10 0 R ]/Count 1>>", "/Kids[2 0 R 10 0 R]/Count 9>>");
    assertTextOrSentence("Text", loop);
  }

  @Test
  void a_page_whose_parent_is_itself() throws Exception {
    String pdf = new String(page("Text").bytes(), StandardCharsets.ISO_8859_1);
    String loop =
        pdf.replace("/Type/Page/Parent 2 0 R", "/Type/Page/Parent 10 0 R")
            .replace("/MediaBox[0 0 600 800]", "");
    assertTextOrSentence("Text", loop);
  }

  @Test
  void a_form_that_draws_itself() throws Exception {
    TestPdf pdf = page("Text").raw("/X Do");
    pdf.object(form("/X Do"));
    assertTextOrSentence("Text", pdf);
  }

  @Test
  void forms_that_draw_each_other_again_and_again() throws Exception {
    TestPdf pdf = page("Text").raw("/X Do");
    pdf.object(form("/Y Do ".repeat(20))).object(form("/X Do ".repeat(20)));
    assertTextOrSentence("Text", pdf);
  }

  @Test
  void an_outline_that_runs_in_a_circle() throws Exception {
    TestPdf pdf = page("Text").catalog("Outlines", "10 0 R");
    pdf.object("<</First 11 0 R/Last 11 0 R/Count 1>>");
    pdf.object("<</Title(a)/Parent 10 0 R/Next 11 0 R/First 11 0 R/Last 11 0 R>>");
    assertTextOrSentence("Text", pdf);
  }

  @Test
  void a_structure_tree_that_runs_in_a_circle() throws Exception {
    TestPdf pdf = new TestPdf().page().raw("/P<</MCID 0>>BDC").left(60, 100, 12, "Text").raw("EMC");
    pdf.catalog("StructTreeRoot", "10 0 R")
        .object("<</ParentTree 11 0 R/RoleMap<</A/B/B/A>>>>")
        .object("<</Nums[0[12 0 R]]/Kids[11 0 R 11 0 R 11 0 R]>>")
        .object("<</S/A/P 13 0 R>>")
        .object("<</S/B/P 12 0 R>>");
    assertTextOrSentence("Text", pdf);
  }

  @Test
  void marked_content_nested_without_end() throws Exception {
    TestPdf pdf = new TestPdf().page().raw("/P BMC ".repeat(100_000)).left(60, 100, 12, "Text");
    assertTextOrSentence("Text", pdf);
  }

  @Test
  void operands_nested_without_end() throws Exception {
    assertTextOrSentence("Text", page("Text").raw("[".repeat(200_000)));
  }

  @Test
  void a_content_stream_that_unpacks_beyond_the_limit() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 530; i++) {
        deflater.write(blanks);
      }
    }
    String content = packed.toString(StandardCharsets.ISO_8859_1);
    TestPdf pdf = page("Text").object(TestPdf.stream("/Filter/FlateDecode", content));
    String bytes = new String(pdf.bytes(), StandardCharsets.ISO_8859_1);
    String message =
        refusal(
            Reason.UNSUPPORTED,
            bytes
                .replace("/Contents 12 0 R", "/Contents 10 0 R")
                .getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(message.contains("unpacks to more than"), message);
  }

  @Test
  void fonts_that_do_not_say_which_letters_they_show() throws Exception {
    TestPdf pdf = page("The harbour was closed in winter, and opened in May.").unmapped();
    String message = refusal(Reason.UNSUPPORTED, pdf.bytes());
    assertTrue(message.contains("run character recognition on it first"), message);
  }

  @Test
  void pages_without_text() throws Exception {
    String message = refusal(Reason.EMPTY, new TestPdf().page().raw("0 0 10 10 re f").bytes());
    assertTrue(message.contains("character recognition"), message);
  }

  private static TestPdf page(String text) {
    return new TestPdf().page().left(60, 100, 12, text);
  }

  private static String form(String content) {
    return TestPdf.stream(
        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 10 0 R/Y 11 0 R>>>>",
        content);
  }

  private void assertTextOrSentence(String expected, TestPdf pdf) throws Exception {
    assertTextOrSentence(expected, new String(pdf.bytes(), StandardCharsets.ISO_8859_1));
  }

  private void assertTextOrSentence(String expected, String pdf) throws Exception {
    String text = read(pdf.getBytes(StandardCharsets.ISO_8859_1));
    // A page that a loop reaches twice may be read twice.
    assertTrue(text.lines().allMatch(expected::equals) || isSentence(text), text);
  }

  private static boolean isSentence(String text) {
    return text.contains("a.pdf ") && text.endsWith(".") && !text.contains("\n");
  }

  /** The text of a file, or the message of its refusal. */
  private String read(byte[] pdf) throws Exception {
    Path file = Files.write(folder.resolve("a.pdf"), pdf);
    return ExtractedOrRefused.text(file);
  }

  private String refusal(Reason reason, byte[] pdf) throws Exception {
    Path file = Files.write(folder.resolve("a.pdf"), pdf);
    DocumentException e =
        assertThrows(
            DocumentException.class,
            () -> new DocumentExtractor().extract(file, ExtractionOptions.of("en")));
    assertEquals(reason, e.reason(), e.getMessage());
    assertTrue(isSentence(e.getMessage()), e.getMessage());
    return e.getMessage();
  }
}
