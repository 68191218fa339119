package org.bayan.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.samples.BrusselsSample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResegmentTest {

  @TempDir Path folder;

  private Path bitext;

  @BeforeEach
  void alignSample() throws IOException {
    bitext = folder.resolve("brussels.bitext");
    Command aligned =
        Command.run(
            folder,
            "align",
            "--source",
            copy(BrusselsSample.report(), "report.ar.txt"),
            "--target",
            copy(BrusselsSample.statement(), "statement.en.txt"),
            "--bitext",
            bitext.toString());
    assertEquals(0, aligned.code(), aligned.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--rules=institutional", "--side=source"})
  void the_rules_of_the_bitext_change_nothing(String option) throws IOException {
    byte[] bytes = Files.readAllBytes(bitext);

    Command command = option.isEmpty() ? resegment() : resegment(option);

    assertEquals(0, command.code(), command.err());
    assertTrue(command.out().contains("0 new, 0 gone"), command.out());
    assertTrue(command.out().contains("Written     nothing"), command.out());
    assertArrayEquals(bytes, Files.readAllBytes(bitext));
  }

  @Test
  void the_report_names_every_dropped_bead() {
    Command command = resegment("--rules", "line");

    assertEquals(0, command.code(), command.err());
    List<String> dropped =
        command.lines().stream().filter(line -> line.startsWith("Dropped")).toList();
    assertFalse(dropped.isEmpty());
    assertTrue(command.out().contains(", " + dropped.size() + " dropped,"), command.out());
    for (String line : dropped) {
      String[] cells = line.substring(12).split("\t");
      assertEquals(6, cells.length, line);
      assertTrue(cells[0].matches("alignment1\\.b\\d+"), line);
      assertTrue(cells[1].matches("\\d-\\d"), line);
      assertEquals("UNREVIEWED", cells[2]);
      assertFalse((cells[3] + cells[4]).isBlank(), line);
    }
    assertTrue(command.out().contains("Written     " + bitext), command.out());
    Command export =
        Command.run(
            folder, "export", bitext.toString(), "--to", folder.resolve("o.tmx").toString());
    assertEquals(0, export.code(), export.err());
  }

  @Test
  void a_dry_run_prints_the_same_report_and_writes_nothing() throws IOException {
    byte[] bytes = Files.readAllBytes(bitext);

    Command dry = resegment("--rules", "line", "--dry-run");

    assertArrayEquals(bytes, Files.readAllBytes(bitext));
    Command real = resegment("--rules", "line");
    assertEquals(real.out(), dry.out().replace("nothing (--dry-run)", bitext.toString()));
  }

  @Test
  void one_side_alone_may_be_cut_again() {
    Command command = resegment("--rules", "line", "--side", "target");

    assertTrue(command.out().contains("target1, by bayan:rules/line"), command.out());
    assertFalse(command.out().contains("source, by"), command.out());
  }

  @Test
  void a_side_that_is_none_is_a_fault_of_the_command_line() {
    Command command = resegment("--side", "left");

    assertEquals(2, command.code());
    assertTrue(command.err().contains("source, target or both"), command.err());
  }

  @Test
  void a_file_that_is_no_bitext_is_named() throws IOException {
    bitext = Files.writeString(folder.resolve("text.bitext"), "no bitext");

    Command command = resegment("--rules", "news");

    assertEquals(3, command.code());
    assertTrue(command.err().contains("text.bitext"), command.err());
    assertEquals(1, command.err().lines().count());
  }

  @Test
  void rules_that_cannot_be_read_leave_the_file_as_it_is() throws IOException {
    byte[] bytes = Files.readAllBytes(bitext);
    Path faulty = Files.writeString(folder.resolve("faulty.srx"), "<srx version=\"2.0\">");

    Command command = resegment("--rules", faulty.toString());

    assertEquals(3, command.code());
    assertTrue(command.err().contains("faulty.srx"), command.err());
    assertArrayEquals(bytes, Files.readAllBytes(bitext));
  }

  private Command resegment(String... options) {
    String[] words = new String[options.length + 2];
    words[0] = "resegment";
    words[1] = bitext.toString();
    System.arraycopy(options, 0, words, 2, options.length);
    return Command.run(folder, words);
  }

  private String copy(URL from, String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = from.openStream()) {
      Files.copy(in, file);
    }
    return file.toString();
  }
}
