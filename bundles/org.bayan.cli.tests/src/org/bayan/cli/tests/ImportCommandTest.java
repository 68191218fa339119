package org.bayan.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bayan.align.LexicalAligner;
import org.bayan.cli.BayanCommandLine;
import org.bayan.core.AlignDocuments;
import org.bayan.core.RecentBitext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private String arabic;
  private String english;
  private String bitext;

  @BeforeEach
  void write() throws IOException {
    arabic = write("a.txt", "S/2014/815\nوصل الوفد إلى المدينة. بدأت المحادثات صباحا.\n");
    english = write("b.txt", "S/2014/815\nThe delegation arrived. Talks began that morning.\n");
    bitext = folder.resolve("talks.bitext").toString();
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void a_line_says_of_each_document_how_it_was_read() throws IOException {
    Files.write(
        folder.resolve("c.txt"), "خاتمة قصيرة جدا.".getBytes(Charset.forName("windows-1256")));

    int code = run("import", arabic, folder.resolve("c.txt").toString(), "--to", bitext);

    assertEquals(0, code, errors());
    String[] lines = output().split("\\R");
    assertEquals(
        "Imported    "
            + arabic
            + ": text/plain, UTF-8 (detected), ar (detected), 2 units, 3 segments,"
            + " symbol “S/2014/815”",
        lines[0]);
    assertTrue(
        lines[1].contains("windows-1256 (detected), ar (as the text), 1 unit, 1 segment"),
        lines[1]);
    assertEquals("Beads       4 new ones with one side", lines[2]);
    assertEquals("Written     " + bitext, lines[3]);
    assertEquals("", errors());
  }

  @Test
  void the_other_side_is_aligned_with_it_and_the_bitext_remembered() {
    run("import", arabic, "--to", bitext);
    int code = run("import", english, "--to", bitext, "--side", "target");

    assertEquals(0, code, errors());
    assertTrue(output().contains("aligned anew"), output());
    assertTrue(output().contains(bitext + " (added to)"), output());
    assertEquals(Optional.of(Path.of(bitext)), recent().take());
  }

  @Test
  void what_the_user_says_is_taken_and_shown() {
    int code =
        run(
            "import",
            arabic,
            "--to",
            bitext,
            "--title",
            "Talks",
            "--publisher",
            "A newspaper",
            "--date",
            "2014-12",
            "--symbol",
            "A/1234",
            "--lang",
            "ar-LB",
            "--encoding",
            "utf-8",
            "--rules",
            "line",
            "--main-content");

    assertEquals(0, code, errors());
    assertTrue(
        output()
            .contains(
                "UTF-8 (given), ar-LB (given), 2 units, 2 segments, title “Talks”, publisher “A"
                    + " newspaper”, date “2014-12”, symbol “A/1234”"),
        output());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--side=left", "--date=yesterday", "--date=2014-13", "--lang=?", "--to="})
  void a_bad_value_is_named_with_its_option(String option) {
    assertEquals(2, run("import", arabic, "--to", bitext, option));
    String name = option.substring(0, option.indexOf('='));
    assertTrue(errors().contains(name), errors());
    assertFalse(Files.exists(Path.of(bitext)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014", "2014-12", "2014-12-03", "2014-12-03T10:00:00Z"})
  void a_date_may_be_given_as_far_as_it_is_known(String date) {
    assertEquals(0, run("import", arabic, "--to", bitext, "--date", date), errors());
  }

  @Test
  void one_title_for_two_documents_is_wrong_usage() {
    assertEquals(2, run("import", arabic, arabic, "--to", bitext, "--title", "T"));
    assertTrue(errors().contains("one by one"), errors());
  }

  @Test
  void failures_are_one_line_and_leave_no_bitext() {
    String none = folder.resolve("none.txt").toString();
    for (String document : new String[] {none, "file:///etc/hostname", "http://h.invalid/a"}) {
      err.reset();
      assertEquals(3, run("import", document, "--to", bitext), errors());
      assertEquals(1, errors().lines().count(), errors());
      assertTrue(errors().contains(document), errors());
      assertFalse(Files.exists(Path.of(bitext)));
    }
  }

  @Test
  void the_command_explains_itself() {
    assertEquals(0, run("import", "--help"));
    assertTrue(output().contains("Usage: bayan import"), output());
    assertTrue(output().contains("Example"), output());
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
}
