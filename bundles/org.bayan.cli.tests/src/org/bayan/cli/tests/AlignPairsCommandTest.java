package org.bayan.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.cli.BayanCommandLine;
import org.bayan.core.AlignDocuments;
import org.bayan.core.RecentBitext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlignPairsCommandTest {

  @TempDir Path folder;

  @BeforeEach
  void writePairs() throws IOException {
    for (String name : List.of("one", "تقرير أول")) {
      write(name + ".ar", "اجتمع المجلس في 3 ديسمبر 2014.\nقال الأمين إن 60 دولة حضرت.\n");
      write(name + ".en", "The council met on 3 December 2014.\nHe said 60 states came.\n");
    }
  }

  @Test
  void a_list_of_pairs_is_aligned_into_a_folder() throws IOException {
    write("list.tsv", "\uFEFFone.ar\tone.en\tfirst pair\r\nتقرير أول.ar\tتقرير أول.en\tتقرير\r\n");

    Command command =
        align("--pairs", path("list.tsv"), "--segmented", "--summary", path("sum.tsv"));

    assertEquals(0, command.code(), command.err());
    assertEquals("", command.err());
    assertEquals(
        List.of("first pair.bitext", "first pair.tsv", "تقرير.bitext", "تقرير.tsv"), written());
    assertEquals(
        List.of("#source\ttarget\tconfidence\tlink type", "0\t0", "1\t1"),
        Files.readAllLines(out().resolve("تقرير.tsv")).stream()
            .map(line -> line.startsWith("#") ? line : line.substring(0, 3))
            .toList());
    assertTrue(command.lines().get(1).matches(" +2 +2 +2 .* first pair"), command.out());
    assertTrue(command.out().contains("2 aligned, 0 done before, 0 failed"), command.out());
    assertEquals(3, Files.readAllLines(folder.resolve("sum.tsv")).size());
  }

  @Test
  void two_patterns_or_a_folder_with_languages_name_the_pairs() throws IOException {
    Command patterns =
        align("--source", path("*.ar"), "--target", path("*.en"), "--write", "tsv,explain,tmx");
    assertEquals(0, patterns.code(), patterns.err());
    assertEquals(
        List.of(
            "one.jsonl", "one.tmx", "one.tsv", "تقرير أول.jsonl", "تقرير أول.tmx", "تقرير أول.tsv"),
        written());

    write("alone.en.txt", "Nobody.");
    Command folders = align("--source", folder.toString(), "--target", folder.toString());
    assertEquals(0, folders.code(), folders.err());
    assertTrue(folders.err().contains("alone.en.txt has no counterpart"), folders.err());
  }

  @Test
  void a_failed_pair_has_its_reason_and_an_exit_code_of_its_own() throws IOException {
    write("list.tsv", "none.ar\tone.en\tbroken\none.ar\tone.en\twhole\n");

    Command command = align("--pairs", path("list.tsv"));

    assertEquals(5, command.code(), command.err());
    assertTrue(command.lines().get(1).contains("failed"), command.out());
    assertTrue(command.lines().get(1).contains("broken: "), command.out());
    assertTrue(command.lines().get(1).contains("none.ar"), command.out());
    assertEquals(List.of("whole.bitext", "whole.tsv"), written());
  }

  @Test
  void a_fault_in_bayan_names_its_pair_and_a_log_file() throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    AlignDocuments broken =
        new AlignDocuments(
            (input, progress) -> {
              throw new IllegalStateException("a bug");
            });
    write("list.tsv", "one.ar\tone.en\tunlucky\n");

    int code =
        new BayanCommandLine(
                broken,
                new RecentBitext(folder.resolve("recent")),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .run("align", "--pairs", path("list.tsv"), "--out-dir", path("out"));

    assertEquals(4, code);
    String message = err.toString(StandardCharsets.UTF_8).strip();
    assertEquals(1, message.lines().count(), message);
    assertTrue(message.contains("unlucky"), message);
    Path log = Path.of(message.replaceAll(".* ", ""));
    assertTrue(Files.readString(log).contains("a bug"));
    Files.delete(log);
  }

  @Test
  void resume_passes_over_what_is_done() throws IOException {
    align("--source", path("*.ar"), "--target", path("*.en"), "--jobs", "1");
    Files.delete(out().resolve("one.tsv"));

    Command command =
        align("--source", path("*.ar"), "--target", path("*.en"), "--resume", "--jobs", "3");

    assertTrue(command.out().contains("1 aligned, 1 done before, 0 failed"), command.out());
    Command other =
        align("--source", path("*.ar"), "--target", path("*.en"), "--resume", "--max-bead", "2");
    assertTrue(other.out().contains("2 aligned, 0 done before, 0 failed"), other.out());
  }

  @Test
  void a_wrong_list_is_refused_before_any_work() throws IOException {
    write("list.tsv", "one.ar\tone.en\tone\none.ar\tone.en\t../two\n");

    Command command = align("--pairs", path("list.tsv"));

    assertEquals(3, command.code());
    assertEquals(1, command.err().lines().count(), command.err());
    assertTrue(command.err().contains("line 2"), command.err());
    assertFalse(Files.exists(out()));
  }

  @Test
  void a_place_that_is_a_file_is_refused() throws IOException {
    write("out", "a file");

    Command command = align("--source", path("*.ar"), "--target", path("*.en"));

    assertEquals(3, command.code());
    assertTrue(command.err().contains("no folder"), command.err());
    assertEquals("a file", Files.readString(out()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--jobs=0", "--jobs=many", "--write=pdf", "--max-bead=0"})
  void an_unfit_value_is_refused_with_its_option(String option) {
    Command command = align("--source", path("*.ar"), "--target", path("*.en"), option);

    assertEquals(2, command.code(), command.out());
    assertTrue(command.err().contains(option.substring(0, option.indexOf('='))), command.err());
    assertFalse(Files.exists(out()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--source x.ar --target x.en --jobs 2|--jobs",
        "--source x.ar --target x.en --resume|--resume",
        "--source x.ar --target x.en --keep none|--keep",
        "--source *.ar --target *.en|--out-dir",
        "--source *.ar --target *.en --out-dir o --tmx x|--tmx",
        "--source *.ar --out-dir o|--target",
        "--source one.ar --target one.en --out-dir o|one.ar is a file",
        "--pairs l --out-dir o --source x|--source",
        "--from a.bitext --source x|--source",
        "--from a.bitext --source-lang ar|--source-lang",
        "--from a.bitext --rules news|--rules",
        "--from a.bitext --out-dir o|--out-dir",
        "--from a.bitext --keep most|most",
        "--source x.ar|--target",
        "--target x.en|--source",
      })
  void options_that_do_not_go_together_are_refused(String options, String named) {
    String[] words =
        Stream.concat(Stream.of("align"), Stream.of(options.split(" ")))
            .map(word -> word.contains(".") ? path(word) : word)
            .toArray(String[]::new);

    Command command = Command.run(folder, words);

    assertEquals(2, command.code(), command.err());
    String first = command.err().lines().findFirst().orElseThrow();
    assertTrue(first.contains(named), first);
    assertTrue(command.err().contains("Usage: bayan align"), command.err());
  }

  private Command align(String... options) {
    String[] words =
        Stream.concat(Stream.of("align", "--out-dir", path("out")), Stream.of(options))
            .toArray(String[]::new);
    return Command.run(folder, words);
  }

  private Path out() {
    return folder.resolve("out");
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(out())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  private String path(String name) {
    return folder + "/" + name;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
