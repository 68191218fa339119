package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.core.DocumentPair;
import org.bayan.core.DocumentPairs;
import org.bayan.core.TaskException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPairsTest {

  @TempDir Path folder;

  @Test
  void a_list_names_a_pair_a_line_relative_to_its_folder() throws Exception {
    Path list =
        list("# my pairs\n\nar/a b.txt\ten/a b.txt\tتقرير أول\n/abs/x.ar\t../x.en\tsecond\n");

    List<DocumentPair> pairs = DocumentPairs.listed(list).pairs();

    assertEquals(2, pairs.size());
    assertEquals(
        new DocumentPair("تقرير أول", folder.resolve("ar/a b.txt"), folder.resolve("en/a b.txt")),
        pairs.get(0));
    assertEquals(Path.of("/abs/x.ar"), pairs.get(1).source());
  }

  @Test
  void a_byte_order_mark_and_line_ends_of_windows_do_not_matter() throws Exception {
    Path list = list("\uFEFF# head\r\na.ar\ta.en\tone\r\nb.ar\tb.en\ttwo");

    assertEquals(List.of("one", "two"), names(DocumentPairs.listed(list)));
    Path wide = folder.resolve("wide.tsv");
    Files.write(wide, "\uFEFFa.ar\ta.en\tواحد\r\n".getBytes(StandardCharsets.UTF_16LE));
    assertEquals(List.of("واحد"), names(DocumentPairs.listed(wide)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a\\tb|line 2 has 2 columns",
        "a\\tb\\tc\\td|line 2 has 4 columns",
        "a\\tb\\t|line 2 has the name '', which is empty",
        "a\\tb\\t../c|line 2 has the name '../c', which leads into another folder by / or \\; give"
            + " it another",
        "a\\tb\\tc\\\\d|line 2 has the name 'c\\d', which leads into another folder",
        "a\\tb\\t..|line 2 has the name '..'",
        "a\\tb\\tx\u0001y|line 2 has the name",
        "\\tb\\tc|line 2 lacks a file",
        "a\\t\\tc|line 2 lacks a file",
        "a\\tb\\tFIRST|line 2 has the name 'FIRST', and so has line 1",
        "a\\u0000\\tb\\tc|line 2 names"
      })
  void a_wrong_line_is_refused_with_its_number(String line, String message) throws Exception {
    String text = line.replace("\\t", "\t").replace("\\u0000", "\0").replace("\\\\", "\\");
    Path list = list("x\ty\tfirst\n" + text + "\n");

    TaskException refusal = refused(() -> DocumentPairs.listed(list));

    assertEquals(TaskException.Kind.INPUT, refusal.kind());
    assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
    assertTrue(refusal.getMessage().contains("list.tsv"), refusal.getMessage());
  }

  @Test
  void a_list_that_cannot_be_read_or_names_nothing_is_refused() throws Exception {
    Path nothing = list("# nothing\n\n");
    Path bytes = folder.resolve("bytes.tsv");
    Files.write(bytes, new byte[] {'a', '\t', (byte) 0xE1, '\t', 'c'});

    refused("UTF-8", () -> DocumentPairs.listed(bytes));
    refused("no file", () -> DocumentPairs.listed(folder.resolve("none.tsv")));
    refused("is a folder", () -> DocumentPairs.listed(folder));
    refused("names no pair", () -> DocumentPairs.listed(nothing));
  }

  @Test
  void files_of_one_folder_belong_together_by_language() throws Exception {
    files("doc1.ar.txt", "doc1.en.docx", "two_AR.html", "two-en.html", "law.ar", "law.en");
    files("notes.txt", ".hidden.ar.txt", ".hidden.en.txt", "alone.en.txt");

    DocumentPairs found = DocumentPairs.found(text(""), "ar", text(""), "en");

    assertEquals(List.of("doc1", "law", "two"), names(found));
    assertEquals(folder.resolve("two_AR.html"), found.pairs().get(2).source());
    assertEquals(folder.resolve("two-en.html"), found.pairs().get(2).target());
    assertEquals(List.of(folder.resolve("alone.en.txt")), found.alone());
  }

  @Test
  void files_of_two_folders_belong_together_by_name() throws Exception {
    files("s/تقرير أول.txt", "s/b.ar.txt", "s/c.md", "t/تقرير أول.docx", "t/b.en-GB.txt");
    Files.createDirectory(folder.resolve("t/c.md"));

    DocumentPairs found = DocumentPairs.found(text("s"), "ar-SY", text("t"), "en-GB");

    assertEquals(List.of("b", "تقرير أول"), names(found));
    assertEquals(List.of(folder.resolve("s/c.md")), found.alone());
  }

  @Test
  void a_star_takes_the_place_of_the_name() throws Exception {
    files("x-1.src", "x-2.src", "1.trg", "2.trg", "x-.src", "3.trg", "x-4.other");

    DocumentPairs found = DocumentPairs.found(text("x-*.src"), "ar", text("*.trg"), "en");

    assertEquals(List.of("1", "2"), names(found));
    assertEquals(List.of(folder.resolve("3.trg")), found.alone());
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/a.txt", "a*b*.txt"})
  void a_pattern_with_a_star_elsewhere_is_refused(String pattern) {
    TaskException refusal =
        refused(() -> DocumentPairs.found(text(pattern), "ar", text("*.en"), "en"));
    assertEquals(TaskException.Kind.REQUEST, refusal.kind());
  }

  @Test
  void what_does_not_pair_is_refused() throws Exception {
    files("s/a.txt", "s/a.md", "t/a.txt", "u/z.txt", "v/A.txt", "v/a.txt", "w/A.en", "w/a.en");

    refused("both 'a'", () -> DocumentPairs.found(text("s"), "ar", text("t"), "en"));
    refused("No file of", () -> DocumentPairs.found(text("t"), "ar", text("u"), "en"));
    refused("no folder", () -> DocumentPairs.found(text("none"), "ar", text("u"), "en"));
    refused("is a file", () -> DocumentPairs.found(text("t/a.txt"), "ar", text("u"), "en"));
    refused("both sides", () -> DocumentPairs.found(text("t/*.txt"), "ar", text("t/*.txt"), "en"));
    refused("capital", () -> DocumentPairs.found(text("v"), "ar", text("w"), "en"));
  }

  @Test
  void a_folder_or_a_pattern_is_told_from_a_file() throws Exception {
    files("a*b.txt", "c.txt");

    assertTrue(DocumentPairs.isFolder(text("")));
    assertTrue(DocumentPairs.isFolder(text("*.txt")));
    assertFalse(DocumentPairs.isFolder(text("a*b.txt")));
    assertFalse(DocumentPairs.isFolder(text("c.txt")));
    assertFalse(DocumentPairs.isFolder(text("none")));
  }

  /** What is refused. */
  @FunctionalInterface
  private interface Search {
    void run() throws TaskException;
  }

  private static TaskException refused(Search search) {
    return assertThrows(TaskException.class, search::run);
  }

  private static void refused(String words, Search search) {
    TaskException refusal = refused(search);
    assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
  }

  private static List<String> names(DocumentPairs pairs) {
    return pairs.pairs().stream().map(DocumentPair::name).toList();
  }

  private String text(String name) {
    return folder + "/" + name;
  }

  private Path list(String text) throws IOException {
    return Files.writeString(folder.resolve("list.tsv"), text);
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }
}
