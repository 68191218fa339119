package org.bayan.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XliffCommandTest {
  @TempDir Path folder;

  private String bitext;
  private Path job;

  @BeforeEach
  void align() throws IOException {
    Path arabic = Files.writeString(folder.resolve("a.txt"), "قال الوزير ذلك.\nوغادر الوفد.\n");
    Path english = Files.writeString(folder.resolve("e.txt"), "The minister said so.\nHe left.\n");
    bitext = folder.resolve("a.bitext").toString();
    job = folder.resolve("job.xlf");
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
  void a_bitext_goes_out_and_what_was_changed_comes_back() throws IOException {
    Command out = run("xliff", "export", bitext, "--to", job.toString());
    assertEquals(0, out.code(), out.err());
    assertEquals("Written     " + job + ": XLIFF 2.1, 2 units", out.out().strip());
    assertEquals(0, run("xliff", "check", job.toString()).code());
    Files.writeString(job, Files.readString(job).replace("He left", "They left"));
    Command dry = run("xliff", "import", job.toString(), "--into", bitext, "--dry-run");
    assertEquals(0, dry.code(), dry.err());
    assertEquals("changed\talignment1.b2\ttarget\tHe left.\tThey left.", dry.lines().getLast());
    assertTrue(dry.err().contains("nothing written"), dry.err());
    Command back = run("xliff", "import", job.toString(), "--into", bitext);
    assertEquals(0, back.code(), back.err());
    assertTrue(Files.readString(Path.of(bitext)).contains("They left."));
  }

  @Test
  void a_version_that_is_not_written_is_a_wrong_command() {
    Command command = run("xliff", "export", bitext, "--to", job.toString(), "--version", "2.0");
    assertEquals(2, command.code());
    assertTrue(command.err().contains("XLIFF 2.0 is not written; choose 2.1 or 1.2."));
    assertTrue(Files.notExists(job));
  }

  @Test
  void a_damaged_file_changes_nothing() throws IOException {
    run("xliff", "export", bitext, "--to", job.toString());
    String xml = Files.readString(job);
    Files.writeString(job, xml.substring(0, xml.length() - 20));
    String before = Files.readString(Path.of(bitext));
    Command command = run("xliff", "import", job.toString(), "--into", bitext);
    assertEquals(3, command.code());
    assertTrue(command.err().contains("the XML is damaged"), command.err());
    assertEquals(before, Files.readString(Path.of(bitext)));
  }

  private Command run(String... arguments) {
    return Command.run(folder, arguments);
  }
}
