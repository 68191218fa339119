package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.LexiconFormatException;
import org.bayan.align.lexicon.ShippedLexicon;
import org.bayan.align.lexicon.WordStems;
import org.junit.jupiter.api.Test;

class LexiconFileTest {

  private static final int HEAD = "BayanLex".length() + 1;

  private final Lexicon lexicon =
      ToyLexicons.learn(
          ToyLexicons.HOUSES, ToyLexicons.entries("مدرسة | school", "مدير | director"));

  @Test
  void what_is_written_is_read() throws Exception {
    byte[] bytes = ToyLexicons.bytes(lexicon);
    Lexicon read = ToyLexicons.read(bytes);
    assertTrue(read.joins("ar", "en"));
    assertEquals(lexicon.size(), read.size());
    for (String stem : new String[] {"بيت", "كتاب", "كبير", "مدير", "مدرس", "none"}) {
      assertEquals(lexicon.translations(stem), read.translations(stem));
      assertEquals(lexicon.firstCount(stem), read.firstCount(stem), 0.125);
    }
    assertArrayEquals(bytes, ToyLexicons.bytes(read));
  }

  @Test
  void turned_twice_it_is_the_same() throws IOException {
    for (Lexicon one : new Lexicon[] {lexicon, ShippedLexicon.arabicEnglish()}) {
      Lexicon turned = one.swapped();
      assertEquals(one.firstStems(), turned.secondStems());
      assertEquals(one.secondLanguage(), turned.firstLanguage());
      assertArrayEquals(ToyLexicons.bytes(one), ToyLexicons.bytes(turned.swapped()));
    }
  }

  @Test
  void a_file_that_is_cut_off_anywhere_is_refused() throws IOException {
    byte[] bytes = ToyLexicons.bytes(lexicon);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(
          LexiconFormatException.class, () -> ToyLexicons.read(cut), () -> "at " + cut.length);
    }
  }

  @Test
  void a_changed_byte_is_noticed_wherever_it_matters() throws IOException {
    byte[] bytes = ToyLexicons.bytes(lexicon);
    for (int place = 0; place < bytes.length; place++) {
      byte[] changed = bytes.clone();
      changed[place] ^= 0x10;
      try {
        // The last byte of the compressed data may have bits that say nothing.
        assertArrayEquals(bytes, ToyLexicons.bytes(ToyLexicons.read(changed)));
      } catch (LexiconFormatException e) {
        assertTrue(e.getMessage().startsWith("is "), e.getMessage());
      }
    }
  }

  @Test
  void more_than_a_lexicon_is_refused() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    number(body, WordStems.VERSION);
    side(body);
    side(body);
    assertEquals("", message(file(body)));
    body.write(0);
    assertEquals("is a damaged lexicon", message(file(body)));
  }

  @Test
  void random_bytes_are_refused() throws IOException {
    Random random = new Random(4);
    byte[] whole = ToyLexicons.bytes(lexicon);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      System.arraycopy(whole, 0, bytes, 0, Math.min(bytes.length, i % 2 == 0 ? 0 : HEAD));
      assertThrows(LexiconFormatException.class, () -> ToyLexicons.read(bytes));
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      number(body, WordStems.VERSION);
      body.writeBytes(bytes);
      assertTrue(message(file(body)).startsWith("is a damaged"));
    }
  }

  @Test
  void what_it_announces_is_not_believed() throws IOException {
    for (long number : new long[] {4_000_000, Integer.MAX_VALUE, Long.MAX_VALUE, -1}) {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      number(body, WordStems.VERSION);
      number(body, 0);
      number(body, number);
      byte[] file = file(body);
      // So often takes no time unless arrays of that size are made.
      assertTimeout(
          Duration.ofSeconds(20),
          () -> {
            for (int i = 0; i < 2000; i++) {
              assertEquals("is a damaged lexicon", message(file));
            }
          });
    }
  }

  @Test
  void stems_out_of_order_are_refused() throws IOException {
    assertEquals("", message(file(stems("a", "b"))));
    assertEquals("is a damaged lexicon", message(file(stems("b", "a"))));
    assertEquals("is a damaged lexicon", message(file(stems("a", "a"))));
  }

  @Test
  void what_is_no_lexicon_and_other_versions_are_named() throws IOException {
    assertEquals("is no lexicon of Bayan", message(new byte[0]));
    assertEquals("is no lexicon of Bayan", message("BayanLe".getBytes(StandardCharsets.US_ASCII)));
    byte[] later = ToyLexicons.bytes(lexicon);
    later[HEAD - 1] = (byte) 200;
    assertEquals("is a lexicon of version 200, and only 1 is known", message(later));
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    number(body, WordStems.VERSION + 1L);
    assertTrue(message(file(body)).endsWith("learn it again"));
  }

  private static ByteArrayOutputStream stems(String... stems) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    number(body, WordStems.VERSION);
    side(body, stems);
    side(body);
    Arrays.stream(stems).forEach(stem -> number(body, 0));
    return body;
  }

  private static void side(ByteArrayOutputStream body, String... stems) {
    number(body, 2);
    body.writeBytes("ar".getBytes(StandardCharsets.UTF_8));
    number(body, stems.length);
    for (String stem : stems) {
      number(body, 0);
      number(body, stem.length());
      body.writeBytes(stem.getBytes(StandardCharsets.UTF_8));
      number(body, 4);
    }
  }

  private static void number(ByteArrayOutputStream body, long number) {
    long rest = number;
    while (rest < 0 || rest > 0x7F) {
      body.write((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    body.write((int) rest);
  }

  private static byte[] file(ByteArrayOutputStream body) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes("BayanLex\u0001".getBytes(StandardCharsets.US_ASCII));
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(file)) {
      body.writeTo(deflated);
    }
    return file.toByteArray();
  }

  /** What is wrong with a file; empty when nothing is. */
  private static String message(byte[] bytes) throws IOException {
    try {
      ToyLexicons.read(bytes);
      return "";
    } catch (LexiconFormatException e) {
      return e.getMessage();
    }
  }
}
