package org.bayan.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.bayan.align.LexicalAligner;
import org.bayan.cli.BayanCommandLine;
import org.bayan.core.AlignDocuments;
import org.bayan.core.RecentBitext;
import org.bayan.samples.BrusselsSample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private String report;
  private String statement;

  @BeforeEach
  void copySample() throws IOException {
    report = copy(BrusselsSample.report(), "report.ar.txt");
    statement = copy(BrusselsSample.statement(), "statement.en.txt");
  }

  @Test
  void each_command_is_known_by_the_name_that_the_list_of_all_gives() {
    assertEquals(0, run("--help"));
    List<String> names =
        out.toString(StandardCharsets.UTF_8)
            .replaceFirst("(?s).*\nCommands:\n", "")
            .replaceFirst("(?s)\nExit codes:.*", "")
            .lines()
            .filter(line -> line.matches("  [a-z].*"))
            .map(line -> line.strip().split("\\s")[0])
            .filter(name -> !name.equals("help"))
            .toList();
    assertTrue(names.size() > 10, names::toString);
    for (String name : names) {
      out.reset();
      assertEquals(0, run(name, "--help"), name);
      String help = out.toString(StandardCharsets.UTF_8);
      assertTrue(help.contains("bayan " + name), help);
    }
  }

  @Test
  void align_writes_what_is_asked_for_and_ends_with_a_summary() {
    int code =
        run(
            "align",
            "--source",
            report,
            "--target",
            statement,
            "--tmx",
            path("o.tmx"),
            "--bitext",
            path("o.bitext"),
            "--beads",
            path("o.tsv"),
            "--report",
            path("o.html"));

    assertEquals(0, code, errors());
    for (String name : List.of("o.tmx", "o.bitext", "o.tsv", "o.html")) {
      assertTrue(Files.exists(folder.resolve(name)), name);
    }
    for (String word :
        List.of(
            "Source", "Target", "Beads", "Confidence", "Terms", "Unaligned", "Written", "Time")) {
      assertTrue(output().contains(word), output());
    }
    assertEquals("", errors());
  }

  @Test
  void align_warns_of_texts_in_the_wrong_order() {
    int code = run("align", "--source", statement, "--target", report);

    assertEquals(0, code, errors());
    assertEquals(1, errors().lines().count(), errors());
    for (String word :
        List.of(
            statement + " is not written in the letters of 'ar'",
            report + " is not written in the letters of 'en'",
            "--source-lang",
            "--target-lang",
            "exchange --source and --target")) {
      assertTrue(errors().contains(word), errors());
    }
  }

  @Test
  void align_does_not_warn_where_the_languages_are_named_in_the_order_of_the_texts() {
    int code =
        run(
            "align",
            "--source",
            statement,
            "--target",
            report,
            "--source-lang",
            "en",
            "--target-lang",
            "ar");

    assertEquals(0, code, errors());
    assertEquals("", errors());
  }

  @Test
  void align_remembers_its_bitext_for_the_workbench() {
    run("align", "--source", report, "--target", statement, "--bitext", path("o.bitext"));

    assertEquals(Optional.of(folder.resolve("o.bitext")), recent().take());
  }

  @Test
  void segment_prints_the_gold_segments_of_the_sample() throws IOException {
    int code = run("segment", "--lang", "ar", report);

    assertEquals(0, code, errors());
    try (InputStream gold = BrusselsSample.reportSegments().openStream()) {
      assertEquals(new String(gold.readAllBytes(), StandardCharsets.UTF_8), output());
    }
  }

  @Test
  void what_segment_prints_is_what_segmented_reads() throws IOException {
    run("segment", "--lang", "ar", report);
    Path source = Files.writeString(folder.resolve("a.seg"), output());
    out.reset();
    run("segment", "--lang", "en", statement);
    Path target = Files.writeString(folder.resolve("b.seg"), output());
    run("align", "--source", report, "--target", statement, "--beads", path("whole.tsv"));

    int code =
        run(
            "align",
            "--segmented",
            "--source",
            source.toString(),
            "--target",
            target.toString(),
            "--beads",
            path("segmented.tsv"));

    assertEquals(0, code, errors());
    assertEquals(read("whole.tsv"), read("segmented.tsv"));
  }

  @Test
  void export_writes_the_memory_again() throws IOException {
    run(
        "align",
        "--source",
        report,
        "--target",
        statement,
        "--tmx",
        path("o.tmx"),
        "--bitext",
        path("o.bitext"));

    assertEquals(0, run("export", path("o.bitext"), "--to", path("again.tmx")), errors());
    assertEquals(0, run("export", path("o.bitext"), "--to", path("again.html")), errors());
    assertEquals(read("o.tmx"), read("again.tmx"));
  }

  @Test
  void an_unknown_option_is_named_and_the_usage_shown() {
    int code = run("align", "--source", report, "--target", statement, "--frobnicate");

    assertEquals(2, code);
    assertTrue(errors().contains("--frobnicate") && errors().contains("Usage:"), errors());
  }

  @Test
  void an_unknown_command_is_named() {
    assertEquals(2, run("algn"));
    assertTrue(errors().contains("algn"), errors());
  }

  @Test
  void a_missing_option_is_named() {
    assertEquals(2, run("align", "--source", report));
    assertTrue(errors().contains("--target"), errors());
  }

  @Test
  void a_number_that_is_none_is_no_matter_of_programming() {
    assertEquals(2, run("align", "--source", report, "--target", statement, "--max-bead", "x"));
    assertTrue(errors().contains("'x' is no whole number"), errors());
    assertFalse(errors().contains("is not an int"), errors());
  }

  @Test
  void the_longest_bead_is_refused_in_the_words_of_its_help() {
    assertEquals(2, run("align", "--source", report, "--target", statement, "--max-bead", "31"));
    assertTrue(errors().contains("1 to 30 segments may stand for a single one"), errors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--encoding=klingon",
        "--source-lang=not a language",
        "--rules=quick",
        "--tmx=",
        "--termbase= "
      })
  void a_bad_value_is_named_with_its_option(String option) {
    assertEquals(2, run("align", "--source", report, "--target", statement, option));
    String name = option.substring(0, option.indexOf('='));
    String value = option.substring(option.indexOf('=') + 1);
    assertTrue(errors().contains(name) && errors().contains(value), errors());
  }

  @Test
  void an_export_to_an_unknown_format_is_wrong_usage() {
    run("align", "--source", report, "--target", statement, "--bitext", path("o.bitext"));

    assertEquals(2, run("export", path("o.bitext"), "--to", path("o.pdf")));
    assertTrue(errors().contains(".tmx"), errors());
  }

  @Test
  void a_missing_file_is_named() {
    int code =
        run("align", "--source", path("none.txt"), "--target", statement, "--tmx", path("o.tmx"));

    assertEquals(3, code);
    assertTrue(errors().contains("none.txt"), errors());
    assertFalse(Files.exists(folder.resolve("o.tmx")));
  }

  @Test
  void a_failure_is_one_line() {
    run("align", "--source", path("none.txt"), "--target", statement);

    assertEquals(1, errors().lines().count(), errors());
  }

  @Test
  void a_fault_in_bayan_names_a_log_file_and_shows_no_stack_trace() throws IOException {
    AlignDocuments broken =
        new AlignDocuments(
            (input, progress) -> {
              throw new IllegalStateException("a bug");
            });
    int code =
        new BayanCommandLine(broken, recent(), stream(out), stream(err))
            .run("align", "--source", report, "--target", statement);

    assertEquals(4, code);
    assertEquals(1, errors().lines().count(), errors());
    Path log = Path.of(errors().strip().replaceAll(".* ", ""));
    assertTrue(Files.readString(log).contains("a bug"));
    Files.delete(log);
  }

  @Test
  void too_little_memory_is_no_silent_success() throws IOException {
    AlignDocuments greedy =
        new AlignDocuments(
            (input, progress) -> {
              throw new OutOfMemoryError("a test");
            });
    int code =
        new BayanCommandLine(greedy, recent(), stream(out), stream(err))
            .run("align", "--source", report, "--target", statement);

    assertEquals(4, code);
    assertEquals(1, errors().lines().count(), errors());
    assertTrue(errors().contains("memory"), errors());
    Files.delete(Path.of(errors().strip().replaceAll(".* |\\)$", "")));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_damaged_installation_is_told_from_a_fault(boolean onAnotherThread) throws IOException {
    NoClassDefFoundError missing = new NoClassDefFoundError("org/bayan/align/Missing");
    AlignDocuments broken =
        new AlignDocuments(
            (input, progress) -> {
              if (onAnotherThread) {
                throw new IllegalStateException(new ExecutionException(missing));
              }
              throw missing;
            });
    int code =
        new BayanCommandLine(broken, recent(), stream(out), stream(err))
            .run("align", "--source", report, "--target", statement);

    assertEquals(6, code);
    assertEquals(1, errors().lines().count(), errors());
    assertTrue(errors().contains("install Bayan again"), errors());
    assertTrue(errors().contains("org/bayan/align/Missing"), errors());
    Files.delete(Path.of(errors().strip().replaceAll(".* |\\)$", "")));
  }

  @Test
  void an_error_of_any_kind_is_no_silent_success() throws IOException {
    AlignDocuments broken =
        new AlignDocuments(
            (input, progress) -> {
              throw new AssertionError("a bug");
            });
    int code =
        new BayanCommandLine(broken, recent(), stream(out), stream(err))
            .run("align", "--source", report, "--target", statement);

    assertEquals(4, code);
    assertEquals(1, errors().lines().count(), errors());
    Files.delete(Path.of(errors().strip().replaceAll(".* ", "")));
  }

  @Test
  void a_mistyped_option_is_named_rather_than_the_one_it_stands_for() {
    assertEquals(2, run("align", "--source", report, "--tagret", statement));
    assertTrue(errors().lines().findFirst().orElseThrow().contains("--tagret"), errors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"align", "segment", "resegment", "export"})
  void every_command_explains_itself(String command) {
    assertEquals(0, run(command, "--help"));
    assertTrue(output().contains("Usage: bayan " + command), output());
    assertTrue(output().contains("Example"), output());
  }

  @Test
  void the_program_explains_its_exit_codes_and_tells_its_version() {
    assertEquals(0, run("--help"));
    assertTrue(output().contains("Exit codes"), output());
    assertEquals(0, run("--version"));
    assertTrue(output().contains("Bayan 0."), output());
  }

  private int run(String... arguments) {
    AlignDocuments align = new AlignDocuments(new LexicalAligner());
    return new BayanCommandLine(align, recent(), stream(out), stream(err)).run(arguments);
  }

  private RecentBitext recent() {
    return new RecentBitext(folder.resolve("recent"));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private String copy(URL from, String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = from.openStream()) {
      Files.copy(in, file);
    }
    return file.toString();
  }
}
