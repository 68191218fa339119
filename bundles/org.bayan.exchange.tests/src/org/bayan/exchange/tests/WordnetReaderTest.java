package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.bayan.exchange.dictionary.DictionaryForm;
import org.bayan.exchange.dictionary.DictionaryFormatException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordnetReaderTest {

  private static final String ARABIC =
      """
      # A wordnet\tarb\thttp://example.org/\tCC BY
      00000001-n\tarb:lemma\tبيت
      00000001-n\tarb:lemma\tمنزل
      00000001-n\tarb:def\t0\tمكان
      00000002-n\tarb:lemma\tكتاب
      00000003-v\tarb:lemma\tكتب
      """;

  private static final String ENGLISH =
      """
      # A wordnet\teng\thttp://example.org/\tCC BY
      00000001-n\tlemma\tdwelling_house
      00000001-n\tlemma\thouse
      00000002-n\tlemma\tbook
      00000009-a\tlemma\tgood
      """;

  private static final List<String> ENTRIES =
      List.of("بيت|dwelling house", "منزل|dwelling house", "بيت|house", "منزل|house", "كتاب|book");

  @TempDir Path folder;

  private Path arabic;

  @BeforeEach
  void write() throws IOException {
    arabic = write("wn-data-arb.tab", ARABIC);
  }

  @Test
  void words_of_the_same_set_translate_each_other() throws IOException {
    Path english = write("english", ENGLISH);
    assertEquals(ENTRIES, Pairs.ofDictionary(arabic, english));
    assertEquals(
        List.copyOf(new TreeSet<>(ENTRIES)),
        List.copyOf(new TreeSet<>(Pairs.ofDictionary(english, arabic))));
  }

  @Test
  void the_other_language_is_found_beside() throws IOException {
    write("wn-data-eng.tab", ENGLISH);
    assertEquals(ENTRIES, Pairs.ofDictionary(arabic));
  }

  @Test
  void the_other_language_is_found_in_its_folder() throws IOException {
    Path inFolder = Files.createDirectories(folder.resolve("arb")).resolve("wn-data-arb.tab");
    Files.move(arabic, inFolder);
    Files.createDirectories(folder.resolve("eng"));
    write("eng/wn-data-eng.tab", ENGLISH);
    assertEquals(ENTRIES, Pairs.ofDictionary(inFolder));
  }

  @Test
  void one_language_alone_is_refused_with_a_way_out() {
    assertEquals(
        arabic
            + " has the words of one language; name the file of the same wordnet in 'en' behind a"
            + " comma.",
        message(arabic));
  }

  @Test
  void other_languages_are_named() throws IOException {
    Path french = write("f.tab", ENGLISH.replace("eng", "fra"));
    assertTrue(message(french).endsWith("is a wordnet of another language."));
    assertTrue(message(arabic, french).endsWith("f.tab is no wordnet of 'en'."));
    assertTrue(message(arabic, arabic).endsWith("is no wordnet of 'en'."));
  }

  @Test
  void a_line_that_is_none_of_a_wordnet_is_named() throws IOException {
    Path english = write("english", ENGLISH + "house\n");
    String message = message(arabic, english);
    assertTrue(message.endsWith("line 6: there is no word with its set of synonyms."), message);
  }

  @Test
  void a_set_without_end_does_not_multiply_without_end() throws IOException {
    String words = "00000001-n\tlemma\tword\n".repeat(5000);
    Path english = write("english", "# w\teng\n" + words);
    Path many = write("many", "# w\tarb\n" + words.replace("word", "كلمة"));
    assertTrue(
        Pairs.of(DictionaryForm.WORDNET, Pairs.ARABIC_ENGLISH, many, english).size() < 20_000);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String message(Path... files) {
    return assertThrows(DictionaryFormatException.class, () -> Pairs.ofDictionary(files))
        .getMessage();
  }
}
