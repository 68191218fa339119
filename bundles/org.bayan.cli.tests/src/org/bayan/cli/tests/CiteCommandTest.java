package org.bayan.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CiteCommandTest {

  @TempDir Path folder;

  private String report;
  private String official;

  @BeforeEach
  void writeTexts() throws IOException {
    report =
        Files.writeString(
                folder.resolve("report.txt"),
                "خبر عاجل\nوأدان المجلس الهجمات على المدنيين في سوريا.\n")
            .toString();
    Path documents = Files.createDirectories(folder.resolve("official"));
    Files.writeString(
        documents.resolve("statement.txt"),
        "Statement by the Council\n1. The Council condemned the attacks on civilians in Syria.\n");
    official = documents.toString();
  }

  private Command run(String... arguments) {
    return Command.run(folder, arguments);
  }

  private String to(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void the_table_of_links_has_the_passage_behind_each_segment() throws IOException {
    Command command =
        run("cite", "--source", report, "--library", official, "--links", to("links.tsv"));
    assertEquals(0, command.code(), command.err());
    List<String> lines = Files.readAllLines(folder.resolve("links.tsv"));
    assertEquals("#source segment\tdocument\tparagraph\tsegment\ttype\tconfidence", lines.get(0));
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith("1\tstatement.txt\t1\t1\tTRANSLATION\t")),
        lines.toString());
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith("0\t\t\t\tADDED\t")), lines.toString());
  }

  @Test
  void the_summary_says_what_stands_behind_the_report() {
    Command command = run("cite", "--source", report, "--library", official);
    assertTrue(command.lines().contains("Library     1 document, 2 passages"), command.out());
    assertTrue(
        command.lines().stream().anyMatch(line -> line.startsWith("Written     nothing (name")),
        command.out());
  }

  @Test
  void several_libraries_may_be_named_at_once() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("note.txt"), "Nothing of the kind was said here at all.\n");
    Command command =
        run(
            "cite",
            "--source",
            report,
            "--library",
            official,
            other.toString(),
            "--tmx",
            to("m.tmx"));
    assertEquals(0, command.code(), command.err());
    assertTrue(command.lines().contains("Library     2 documents, 3 passages"), command.out());
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    Command command =
        run("cite", "--source", report, "--library", to("nowhere"), "--links", to("links.tsv"));
    assertEquals(3, command.code());
    assertTrue(command.err().contains("nowhere"), command.err());
    assertFalse(Files.exists(folder.resolve("links.tsv")));
  }

  @Test
  void options_of_a_memory_need_one() {
    Command command = run("cite", "--source", report, "--library", official, "--accepted-only");
    assertEquals(2, command.code());
    assertTrue(command.err().contains("--tmx"), command.err());
  }
}
