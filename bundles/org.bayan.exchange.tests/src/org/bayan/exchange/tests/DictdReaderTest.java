package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bayan.exchange.dictionary.DictionaryForm;
import org.bayan.exchange.dictionary.DictionaryFormatException;
import org.bayan.exchange.dictionary.DictionaryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictdReaderTest {

  @TempDir Path folder;

  @Test
  void senses_lines_commas_and_semicolons_part_translations() throws IOException {
    Path index =
        new Dictd()
            .add("00databaseinfo", "A dictionary\nby nobody")
            .add("بيت", "بيت /bajt/ <n, masc>\n1. house, home\n2. verse; line\n")
            .add("book", "book /bʊk/\nكتاب، سفر\n")
            .write(folder);
    List<String> expected =
        List.of("بيت|house", "بيت|home", "بيت|verse", "بيت|line", "كتاب|book", "سفر|book");
    assertEquals(expected, Pairs.ofDictionary(index));
    assertEquals(expected, Pairs.ofDictionary(folder.resolve("d.dict")));
  }

  @Test
  void compressed_articles_are_read_from_either_file() throws IOException {
    Path articles = new Dictd().add("بيت", "بيت\nhouse\n").writeZipped(folder);
    assertEquals(List.of("بيت|house"), Pairs.ofDictionary(articles));
    assertEquals(List.of("بيت|house"), Pairs.ofDictionary(folder.resolve("d.index")));
  }

  @Test
  void what_explains_refers_or_shows_use_is_no_translation() throws IOException {
    Path index =
        new Dictd()
            .add(
                "بيت",
                """
                بيت <noun>
                 1. house (where one lives) [arch.]
                    "a house of stone" - بيت من حجر
                    Synonyms: {دار}, {منزل}
                    See also: abode
                 a) {poet.} verse <lit>
                """)
            .write(folder);
    assertEquals(List.of("بيت|house", "بيت|verse"), Pairs.ofDictionary(index));
  }

  @Test
  void a_translation_may_stand_on_the_line_of_the_headword() throws IOException {
    Path index = new Dictd().add("بيت", "بيت /bajt/ house, home").write(folder);
    assertEquals(List.of("بيت|house", "بيت|home"), Pairs.ofDictionary(index));
  }

  @Test
  void the_headword_is_taken_as_it_is_written_where_the_index_says_so() throws IOException {
    Path index = new Dictd().add("بيت كبير", "x\nbig house\n", "البيتُ الكبير").write(folder);
    assertEquals(List.of("البيتُ الكبير|big house"), Pairs.ofDictionary(index));
  }

  @Test
  void a_file_without_its_other_half_is_named() throws IOException {
    Path articles = new Dictd().add("بيت", "بيت\nhouse\n").writeZipped(folder);
    Path alone = folder.resolve("alone.dict.dz");
    Files.copy(articles, alone);
    assertEquals(
        alone + " is half of a dictionary of dictd; put alone.index beside it.", message(alone));
    Path index = Files.copy(folder.resolve("d.index"), folder.resolve("only.index"));
    assertTrue(message(index).endsWith("put only.dict beside it."), message(index));
    Path other = Files.copy(articles, folder.resolve("other.gz"));
    assertTrue(message(other).contains("is compressed"), message(other));
  }

  @Test
  void compressed_articles_that_are_cut_off_anywhere_are_refused() throws IOException {
    Path articles = new Dictd().add("بيت", "بيت\nhouse\n").writeZipped(folder);
    byte[] whole = Files.readAllBytes(articles);
    for (int length = 2; length < whole.length; length++) {
      Files.write(articles, Arrays.copyOf(whole, length));
      assertEquals(articles + " is damaged or cut off; fetch it again.", message(articles));
    }
  }

  @Test
  void an_index_that_does_not_fit_is_refused_with_its_line() throws IOException {
    Path index = new Dictd().add("بيت", "بيت\nhouse\n").write(folder);
    String good = Files.readString(index);
    for (String bad : List.of("x\tA\t//////\n", "x\t//////\tA\n")) {
      Files.writeString(index, good + bad);
      String message = message(index);
      assertTrue(message.contains("d.index, line 2: the article lies beyond"), message);
    }
    Files.writeString(index, good + "no place\n");
    String message =
        assertThrows(
                DictionaryFormatException.class,
                () -> Pairs.of(DictionaryForm.DICTD, Pairs.ARABIC_ENGLISH, index))
            .getMessage();
    assertTrue(message.contains("line 2: there is no headword"), message);
  }

  @Test
  void articles_that_are_no_text_are_refused() throws IOException {
    Path index = new Dictd().add("x", "x\n1234\n").write(folder);
    byte[] bytes = "x\nبيت ".getBytes(StandardCharsets.UTF_8);
    bytes[3] = 'a';
    Files.write(folder.resolve("d.dict"), bytes);
    assertTrue(message(index).endsWith("line 1: the article of 'x' is not UTF-8."));
  }

  @Test
  void an_endless_article_is_read_no_further_than_any_real_one() throws IOException {
    Path index = new Dictd().add("بيت", "بيت\n" + "house\n".repeat(200_000)).write(folder);
    assertTrue(Pairs.ofDictionary(index).size() < 20_000);
  }

  @Test
  void a_table_that_is_named_like_an_index_is_none_of_dictd() throws IOException {
    Path file = folder.resolve("words.index");
    Files.writeString(file, "بيت\thouse\nكتاب\tbook\n");
    assertEquals(Optional.of(DictionaryForm.TAB), new DictionaryReader().form(file));
    Path moved = folder.resolve("words.dict");
    Files.move(file, moved, StandardCopyOption.REPLACE_EXISTING);
    assertEquals(Optional.of(DictionaryForm.TAB), new DictionaryReader().form(moved));
  }

  private static String message(Path file) {
    return assertThrows(DictionaryFormatException.class, () -> Pairs.ofDictionary(file))
        .getMessage();
  }
}
