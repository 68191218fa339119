package org.bayan.index.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bayan.index.internal.spelling.AffixFile;
import org.bayan.index.spelling.DictionaryException;
import org.bayan.index.spelling.DictionaryFiles;
import org.bayan.index.spelling.DictionaryFolders;
import org.bayan.index.spelling.InstalledDictionaries;
import org.bayan.index.spelling.SpellingDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryFilesTest {

  @TempDir Path folder;

  @Test
  void the_folders_of_a_system_are_those_where_it_keeps_dictionaries() {
    List<Path> linux = DictionaryFolders.of("Linux", "/home/a", Map.of("DICPATH", "/d1:/d2"));
    assertEquals(Path.of("/d1"), linux.getFirst());
    assertTrue(linux.contains(Path.of("/home/a/.local/share/hunspell")), linux.toString());
    assertTrue(linux.contains(Path.of("/usr/share/hunspell")), linux.toString());
    List<Path> mac = DictionaryFolders.of("Mac OS X", "/Users/a", Map.of());
    assertEquals(Path.of("/Users/a/Library/Spelling"), mac.getFirst());
    List<Path> windows =
        DictionaryFolders.of("Windows 11", "C:\\Users\\a", Map.of("ProgramFiles", "C:\\Program"));
    assertTrue(windows.toString().contains("LibreOffice"), windows.toString());
    assertFalse(DictionaryFolders.ofThisSystem().isEmpty());
  }

  @Test
  void dictionaries_are_found_in_folders_and_in_those_directly_below_them() {
    touch("a", "ar");
    touch("office/dict-fr", "fr");
    touch("office/too/deep", "de");
    List<String> names =
        InstalledDictionaries.in(
                List.of(folder.resolve("a"), folder.resolve("none"), folder.resolve("office")))
            .all()
            .stream()
            .map(DictionaryFiles::name)
            .toList();
    assertEquals(List.of("ar", "fr"), names);
  }

  @Test
  void a_list_of_words_without_its_rules_is_no_dictionary() throws IOException {
    Files.writeString(folder.resolve("ar.dic"), "0\n");
    assertEquals(List.of(), InstalledDictionaries.in(List.of(folder)).all());
  }

  @Test
  void the_dictionary_of_the_region_is_better_than_any_other_of_the_language() {
    for (String name : List.of("ar_SA", "ar_EG", "en_US", "en_AU", "en_GB", "pt_PT")) {
      touch("", name);
    }
    assertEquals("en_GB", best("en-GB"));
    assertEquals("en_US", best("en"));
    assertEquals("en_US", best("en-ZA"));
    assertEquals("ar_SA", best("ar-SA"));
    assertEquals("ar_EG", best("ar"));
    assertEquals("pt_PT", best("pt"));
    assertEquals("none", best("fr"));
    touch("", "ar");
    assertEquals("ar", best("ar"));
    assertEquals("ar", best("ar-IQ"));
  }

  @Test
  void the_languages_are_those_of_the_names() {
    for (String name : List.of("ar_SA", "ar", "en_US", "hyph_en_US", "kmr")) {
      touch("", name);
    }
    assertEquals(
        List.of("ar", "en", "kmr"),
        List.copyOf(InstalledDictionaries.in(List.of(folder)).languages()));
  }

  @Test
  void the_folder_that_is_named_first_wins() {
    touch("own", "en_US");
    touch("system", "en_US");
    InstalledDictionaries all =
        InstalledDictionaries.in(List.of(folder.resolve("own"), folder.resolve("system")));
    assertEquals(folder.resolve("own/en_US.dic"), all.best("en").orElseThrow().words());
  }

  @Test
  void the_encoding_is_read_wherever_a_file_names_it() {
    byte[] late = "PFX A Y 0\n# é\nSET\tUTF-8\nTRY a\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "SET\tUTF-8\nPFX A Y 0\n# é\nTRY a\n",
        new String(AffixFile.encodingFirst(late), StandardCharsets.UTF_8));
    byte[] none = "TRY a\n".getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(none, AffixFile.encodingFirst(none));
  }

  @Test
  void a_long_file_with_its_encoding_at_the_end_can_be_read() throws Exception {
    String comment = "# " + "x".repeat(70) + "\n";
    DictionaryFiles files =
        TinyDictionaries.write(
            folder, "ar", List.of(comment.repeat(1000), "SET UTF-8"), List.of("كتاب"));
    byte[] before = Files.readAllBytes(files.affixes());
    assertNotNull(SpellingDictionary.load(files));
    assertArrayEquals(before, Files.readAllBytes(files.affixes()));
  }

  @Test
  void a_damaged_dictionary_is_told_in_one_sentence() throws IOException {
    DictionaryFiles files =
        TinyDictionaries.write(
            folder, "ar", List.of("SET UTF-8", "PFX A Y 5", "nonsense"), List.of("كتاب/A"));
    DictionaryException damaged =
        assertThrows(DictionaryException.class, () -> SpellingDictionary.load(files));
    assertTrue(damaged.getMessage().contains("ar.dic"), damaged.getMessage());
    Files.delete(files.affixes());
    DictionaryException absent =
        assertThrows(DictionaryException.class, () -> SpellingDictionary.load(files));
    assertTrue(absent.getMessage().contains("cannot be read"), absent.getMessage());
    assertEquals(files, absent.files());
  }

  private void touch(String below, String name) {
    TinyDictionaries.write(folder.resolve(below), name, List.of("SET UTF-8"), List.of());
  }

  private String best(String language) {
    return InstalledDictionaries.in(List.of(folder))
        .best(language)
        .map(DictionaryFiles::name)
        .orElse("none");
  }
}
