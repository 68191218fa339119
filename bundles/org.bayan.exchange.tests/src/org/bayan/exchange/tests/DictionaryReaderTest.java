package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bayan.exchange.LanguagePair;
import org.bayan.exchange.dictionary.DictionaryForm;
import org.bayan.exchange.dictionary.DictionaryFormatException;
import org.bayan.exchange.dictionary.DictionaryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dictionaries in lines: of hunalign and in columns. */
class DictionaryReaderTest {

  private static final LanguagePair FRENCH_GERMAN = new LanguagePair("fr", "de");

  @TempDir Path folder;

  @Test
  void hunalign_has_an_entry_a_line_and_either_language_may_be_first() throws IOException {
    assertEquals(
        List.of("بيت|house", "مجلس الأمن|security council"),
        Pairs.ofDictionary(write("# words\nhouse @ بيت\r\n\nsecurity council @ مجلس الأمن")));
    assertEquals(
        List.of("بيت|house", "كتاب|book"), Pairs.ofDictionary(write("بيت @ house\nbook @ كتاب\n")));
  }

  @Test
  void hunalign_has_the_target_first_where_letters_do_not_tell() throws IOException {
    Path file = write("Haus @ maison\nBuch @ livre\n");
    assertEquals(
        List.of("maison|Haus", "livre|Buch"),
        Pairs.of(DictionaryForm.HUNALIGN, FRENCH_GERMAN, file));
  }

  @Test
  void entries_without_letters_are_taken_like_those_before() throws IOException {
    assertEquals(List.of("بيت|house", "٠|0"), Pairs.ofDictionary(write("بيت @ house\n٠ @ 0\n")));
  }

  @Test
  void what_cannot_be_in_the_languages_is_left_out() throws IOException {
    assertEquals(
        List.of("بيت|house"),
        Pairs.ofDictionary(write("house @ بيت\nDNA @ DNA\nfoo @ \n @ بيت\n")));
  }

  @Test
  void a_line_of_hunalign_without_its_sign_is_named() throws IOException {
    Path file = write("house @ بيت\nbook @ كتاب\nno entry\n");
    assertEquals(file + ", line 3: there is no \" @ \" between two phrases.", message(file));
  }

  @Test
  void columns_are_found_by_their_words() throws IOException {
    assertEquals(
        List.of("بيت|house", "كتاب|book", "قلم|pen"),
        Pairs.ofDictionary(
            write(
                """
                # number, part of speech, Arabic, English, note
                a1\tnoun\tبيت\thouse\twhere one lives
                a2\tnoun\tكتاب\tbook\twhat one reads
                a3\tnoun\tقلم\tpen\twhat one writes with
                """)));
    assertEquals(
        List.of("بيت|house", "كتاب|book"),
        Pairs.ofDictionary(write("house\tn\tبيت\nbook\tn\tكتاب\n")));
  }

  @Test
  void cells_may_hold_several_translations() throws IOException {
    assertEquals(
        List.of("بيت|house", "دار|house", "بيت|home", "دار|home"),
        Pairs.ofDictionary(write("house; home\tبيت؛ دار\n")));
  }

  @Test
  void headings_are_no_entry() throws IOException {
    assertEquals(List.of("بيت|house"), Pairs.ofDictionary(write("Arabic\tEnglish\nبيت\thouse\n")));
    Path file = write("French\tGerman\nmaison\tHaus\n");
    assertEquals(List.of("maison|Haus"), Pairs.of(DictionaryForm.TAB, FRENCH_GERMAN, file));
  }

  @Test
  void a_line_without_a_tab_is_named() throws IOException {
    Path file = write("بيت\thouse\nكتاب\tbook\nقلم\n");
    assertEquals(file + ", line 3: there is no tab between two columns.", message(file));
  }

  @Test
  void more_lines_than_are_looked_at_first_are_read_too() throws IOException {
    assertEquals(5000, Pairs.ofDictionary(write("بيت\thouse\n".repeat(5000))).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_byte_order_mark_tells_the_encoding(String charset) throws IOException {
    Path file = write("\uFEFFبيت\thouse\n", Charset.forName(charset));
    assertEquals(List.of("بيت|house"), Pairs.ofDictionary(file));
  }

  @Test
  void other_encodings_are_refused_with_a_way_out() throws IOException {
    for (int lines : new int[] {0, 5000}) {
      String text = "x @ y\n".repeat(lines) + "house @ بيت\n";
      Path file = write(text, Charset.forName("windows-1256"));
      assertTrue(message(file).endsWith("is not UTF-8; save the file as UTF-8."), message(file));
    }
  }

  @Test
  void what_is_no_text_is_refused() throws IOException {
    Path file = write("a\tb\n".repeat(60) + "c\0\td\n");
    assertTrue(message(file).contains("line 61: there is a NUL character"), message(file));
    Path endless = write("a\tb\n".repeat(60) + "x".repeat(2 << 20));
    assertTrue(message(endless).contains("line 61: it is too long"), message(endless));
  }

  @Test
  void what_is_in_no_form_is_told() throws IOException {
    for (String text : List.of("", "\n\n", "# nothing\n", "prose, and more prose\nand more\n")) {
      assertEquals(Optional.empty(), new DictionaryReader().form(write(text)));
    }
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = new byte[random.nextInt(3000)];
      random.nextBytes(bytes);
      Path file = Files.write(folder.resolve("random"), bytes);
      try {
        Pairs.of(
            new DictionaryReader().form(file).orElse(DictionaryForm.TAB),
            Pairs.ARABIC_ENGLISH,
            file);
      } catch (DictionaryFormatException e) {
        assertTrue(e.getMessage().startsWith(file.toString()), e.getMessage());
      }
    }
  }

  @Test
  void one_cell_with_thousands_of_translations_does_not_multiply_without_end() throws IOException {
    String many = "x;".repeat(100_000);
    assertEquals(50, Pairs.ofDictionary(write("بيت\t" + many + "\n")).size());
  }

  @Test
  void a_missing_file_is_no_matter_of_the_form() {
    assertThrows(
        NoSuchFileException.class, () -> new DictionaryReader().form(folder.resolve("none")));
  }

  @Test
  void a_real_dictionary_is_read_whole() throws IOException {
    Path file = Shared.file("bayan.shared", "lexicon", "awn.dic");
    List<String> pairs = Pairs.ofDictionary(file);
    assertTrue(pairs.size() > 55_000, () -> pairs.size() + " pairs");
    assertTrue(pairs.contains("لاهاي|'s gravenhage"));
  }

  private Path write(String text) throws IOException {
    return write(text, StandardCharsets.UTF_8);
  }

  private Path write(String text, Charset charset) throws IOException {
    return Files.write(folder.resolve("d.txt"), text.getBytes(charset));
  }

  private static String message(Path file) {
    return assertThrows(DictionaryFormatException.class, () -> Pairs.ofDictionary(file))
        .getMessage();
  }
}
