package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final String ARABIC =
      "افتتح الوزير المعرض السنوي في العاصمة.\nوحضر الافتتاح عدد كبير من الزوار؟";
  private static final String ENGLISH = "The café opened.\nIts naïve owner paid £5 – in “cash”.";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"})
  void arabic_is_detected_without_a_mark(String charset) throws Exception {
    ExtractedDocument document = read(ARABIC.getBytes(charset), "ar");
    assertEquals(ARABIC, document.raw());
    assertEquals(Charset.forName(charset), document.encoding().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void a_byte_order_mark_decides_and_is_left_out(String charset) throws Exception {
    ExtractedDocument document = read(("\uFEFF" + ARABIC).getBytes(charset), "ar");
    assertEquals(ARABIC, document.raw());
    assertEquals(Charset.forName(charset), document.encoding().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void english_is_detected(String charset) throws Exception {
    ExtractedDocument document = read(ENGLISH.getBytes(charset), "en");
    assertEquals(ENGLISH, document.raw());
    assertEquals(Charset.forName(charset), document.encoding().orElseThrow());
  }

  @Test
  void arabic_with_latin_names_in_windows_1256_is_detected() throws Exception {
    String text = "زار Café de Paris وفد من شركة Orbit أمس. " + ARABIC.replace('\n', ' ');
    assertEquals(text, read(text.getBytes("windows-1256"), "ar").raw());
  }

  @Test
  void a_named_encoding_is_not_doubted() throws Exception {
    byte[] bytes = ARABIC.getBytes("windows-1256");
    ExtractedDocument document =
        read(bytes, ExtractionOptions.of("ar").withEncoding(StandardCharsets.ISO_8859_1));
    assertArrayEquals(bytes, document.raw().getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void a_byte_that_is_wrong_in_the_named_encoding_is_named() throws Exception {
    byte[] bytes = "abcdef".getBytes(StandardCharsets.US_ASCII);
    bytes[4] = (byte) 0xFF;
    DocumentException e =
        assertThrows(
            DocumentException.class,
            () -> read(bytes, ExtractionOptions.of("en").withEncoding(StandardCharsets.UTF_8)));
    assertEquals(Reason.ENCODING, e.reason());
    assertTrue(e.getMessage().contains("offset 4"), e.getMessage());
    assertTrue(e.getMessage().contains("UTF-8"), e.getMessage());
  }

  @Test
  void a_marked_text_that_is_cut_off_is_an_error() {
    byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xD8};
    DocumentException e = assertThrows(DocumentException.class, () -> read(bytes, "ar"));
    assertEquals(Reason.ENCODING, e.reason());
    assertTrue(e.getMessage().contains("offset 4"), e.getMessage());
  }

  @Test
  void the_encoding_that_a_page_declares_is_honoured() throws Exception {
    String page =
        "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html;"
            + " charset=windows-1256\"></head><body><p>قطر</p></body></html>";
    ExtractedDocument document = read(page.getBytes("windows-1256"), "en");
    assertEquals("قطر", document.raw());
    assertEquals(Charset.forName("windows-1256"), document.encoding().orElseThrow());
  }

  @Test
  void a_page_that_declares_a_wrong_encoding_is_still_read() throws Exception {
    String page =
        "<html><head><meta charset=\"utf-8\"></head><body><p>"
            + ARABIC.split("\n")[0]
            + "</p></body></html>";
    assertEquals(ARABIC.split("\n")[0], read(page.getBytes("windows-1256"), "ar").raw());
  }

  @Test
  void a_page_saved_as_utf_8_may_still_declare_its_former_encoding() throws Exception {
    String page =
        "<html><head><meta charset=\"windows-1256\"></head><body><p>قطر</p></body></html>";
    assertEquals("قطر", read(page.getBytes(StandardCharsets.UTF_8), "ar").raw());
  }

  private ExtractedDocument read(byte[] bytes, String language) throws Exception {
    return read(bytes, ExtractionOptions.of(language));
  }

  private ExtractedDocument read(byte[] bytes, ExtractionOptions options) throws Exception {
    Path file = folder.resolve("text.txt");
    Files.write(file, bytes);
    return new DocumentExtractor().extract(file, options);
  }
}
