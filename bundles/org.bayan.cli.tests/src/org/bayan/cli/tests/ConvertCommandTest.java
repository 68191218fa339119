package org.bayan.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
  @TempDir Path folder;

  @Test
  void a_table_of_pairs_becomes_a_bitext() throws IOException {
    Path pairs = Files.writeString(folder.resolve("a.tsv"), "نص\ttext\n");
    String bitext = folder.resolve("a.bitext").toString();
    Command made =
        Command.run(
            folder,
            "convert",
            pairs.toString(),
            "--source-lang",
            "ar",
            "--target-lang",
            "en",
            "--to",
            bitext);
    assertEquals(0, made.code(), made.err());
    assertEquals(
        "Written     " + bitext + ": 1 pairs, ar to en, 0 without translation", made.out().strip());
    Command out = Command.run(folder, "export", bitext, "--to", folder.resolve("a.tmx").toString());
    assertEquals(0, out.code(), out.err());
  }

  @Test
  void a_table_without_languages_is_refused() throws IOException {
    Path pairs = Files.writeString(folder.resolve("a.tsv"), "نص\ttext\n");
    Command made =
        Command.run(
            folder, "convert", pairs.toString(), "--to", folder.resolve("a.bitext").toString());
    assertEquals(3, made.code());
    assertTrue(made.err().contains("does not say the language of the source"), made.err());
  }
}
