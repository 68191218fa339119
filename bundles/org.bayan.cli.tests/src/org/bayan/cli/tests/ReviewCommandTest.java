package org.bayan.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
  @TempDir Path folder;

  private String bitext;

  @BeforeEach
  void align() throws IOException {
    Path arabic = Files.writeString(folder.resolve("a.txt"), "قال الوزير ذلك.\nوغادر الوفد.\n");
    Path english = Files.writeString(folder.resolve("e.txt"), "The minister said so.\nHe left.\n");
    bitext = folder.resolve("a.bitext").toString();
    Command made =
        run(
            "align",
            "--source",
            arabic.toString(),
            "--target",
            english.toString(),
            "--bitext",
            bitext);
    assertEquals(0, made.code(), made.err());
  }

  @Test
  void a_table_goes_out_and_what_was_edited_comes_back() throws IOException {
    Path table = folder.resolve("review.tsv");
    Command out = run("export", bitext, "--to", table.toString());
    assertEquals(0, out.code(), out.err());
    assertEquals("Written     " + table + ": 2 rows", out.out().strip());
    Files.writeString(table, Files.readString(table).replace("He left", "They left"));
    Command dry = run("review", "import", table.toString(), "--into", bitext, "--dry-run");
    assertEquals(0, dry.code(), dry.err());
    assertEquals("changed\talignment1.b2\ttarget\tHe left.\tThey left.", dry.lines().getLast());
    assertTrue(dry.err().contains("nothing written"), dry.err());
    assertEquals(0, run("review", "import", table.toString(), "--into", bitext).code());
    assertTrue(Files.readString(Path.of(bitext)).contains("They left."));
  }

  @Test
  void a_word_document_is_a_review_table_when_it_is_asked_for() {
    Path table = folder.resolve("review.docx");
    assertEquals(0, run("export", bitext, "--to", table.toString(), "--as", "review").code());
    Command same = run("review", "import", table.toString(), "--into", bitext);
    assertEquals(0, same.code(), same.err());
    assertTrue(same.err().contains("2 the same; nothing written"), same.err());
  }

  @Test
  void a_memory_says_how_many_pairs_went_into_it_and_how_many_did_not() {
    String tmx = folder.resolve("a.tmx").toString();
    Command all = run("export", bitext, "--to", tmx, "--link-types", "translation,summary");
    assertEquals("Written     " + tmx + ": 2 units", all.out().strip());
    Command accepted = run("export", bitext, "--to", tmx, "--accepted-only", "--anonymous");
    assertEquals(0, accepted.code(), accepted.err());
    assertEquals("Left out    2 pairs, by their status or type", accepted.lines().get(1));
    Command wrong = run("export", bitext, "--to", tmx, "--link-types", "added");
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("There is no link type 'added'"), wrong.err());
    Path page = folder.resolve("a.html");
    Command misplaced = run("export", bitext, "--to", page.toString(), "--strip-bidi");
    assertEquals(2, misplaced.code());
    assertTrue(misplaced.err().contains("--strip-bidi is for a translation"), misplaced.err());
    assertTrue(Files.notExists(page));
  }

  @Test
  void an_option_for_documents_is_out_of_place() {
    Path table = folder.resolve("review.xlsx");
    Command command = run("export", bitext, "--to", table.toString(), "--document", "a.txt");
    assertEquals(2, command.code());
    assertTrue(Files.notExists(table));
  }

  private Command run(String... arguments) {
    return Command.run(folder, arguments);
  }
}
