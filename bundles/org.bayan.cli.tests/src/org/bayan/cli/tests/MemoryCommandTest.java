package org.bayan.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryCommandTest {

  private static final String HEAD =
      "<tmx version=\"1.4\"><header creationtool=\"x\" creationtoolversion=\"1\""
          + " segtype=\"sentence\" o-tmf=\"x\" adminlang=\"en\" srclang=\"en\""
          + " datatype=\"unknown\"/><body>\n";
  private static final String UNIT =
      "<tu tuid=\"%s\"><prop type=\"x-status\">%s</prop><tuv xml:lang=\"en\"><seg>%s</seg></tuv>"
          + "<tuv xml:lang=\"ar\"><seg>%s</seg></tuv></tu>\n";

  @TempDir Path folder;

  private String memory;
  private Path tmx;

  @BeforeEach
  void write() throws IOException {
    memory = folder.resolve("memory").toString();
    tmx =
        tmx(
            "a.tmx",
            unit("1", "ACCEPTED", "The report was adopted in 2014.", "اعتمد التقرير عام 2014."),
            unit("2", "UNREVIEWED", "The council met.", "اجتمع المجلس."));
  }

  @Test
  void what_was_imported_is_exported_as_it_was() throws IOException {
    assertEquals(0, run("memory", "create", memory).code());
    Command imported = run("memory", "import", memory, tmx.toString());
    assertEquals(0, imported.code(), imported.err());
    assertEquals("Read        2 units", imported.lines().get(0));
    assertEquals("Memory      " + memory + ": 2 units", imported.lines().get(2));

    Path first = folder.resolve("first.tmx");
    assertEquals(0, run("memory", "export", memory, "--to", first.toString()).code());
    String text = Files.readString(first);
    assertTrue(text.contains("<seg>اجتمع المجلس.</seg>"), text);
    assertTrue(text.contains("tuid=\"2\""), text);

    String other = folder.resolve("other").toString();
    run("memory", "create", other);
    run("memory", "import", other, first.toString());
    Path second = folder.resolve("second.tmx");
    run("memory", "export", other, "--to", second.toString());
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  @Test
  void equal_units_stay_apart_unless_they_are_to_be_merged() {
    run("memory", "create", memory);
    run("memory", "import", memory, tmx.toString());
    assertEquals(
        "Added       2 units", run("memory", "import", memory, tmx.toString()).lines().get(1));
    assertEquals(
        "Added       0 units",
        run("memory", "import", memory, tmx.toString(), "--merge").lines().get(1));
  }

  @Test
  void where_one_file_is_damaged_nothing_is_imported() throws IOException {
    run("memory", "create", memory);
    Path cut = Files.writeString(folder.resolve("cut.tmx"), HEAD + "<tu>");
    Command damaged = run("memory", "import", memory, tmx.toString(), cut.toString());

    assertEquals(3, damaged.code());
    assertTrue(damaged.err().contains("cut.tmx, line 2"), damaged.err());
    Path out = folder.resolve("out.tmx");
    run("memory", "export", memory, "--to", out.toString());
    assertFalse(Files.readString(out).contains("<tu"));
  }

  @Test
  void what_is_no_memory_is_named() throws IOException {
    Command none = run("memory", "import", memory, tmx.toString());
    assertEquals(3, none.code());
    assertTrue(none.err().contains("There is no translation memory in " + memory), none.err());

    Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
    Command full = run("memory", "create", folder.toString());
    assertEquals(3, full.code());
    assertTrue(full.err().contains("not empty"), full.err());
    assertEquals(2, run("memory").code());
  }

  private static String unit(String id, String status, String english, String arabic) {
    return UNIT.formatted(id, status, english, arabic);
  }

  private Path tmx(String name, String... units) throws IOException {
    return Files.writeString(
        folder.resolve(name), HEAD + String.join("", units) + "</body></tmx>\n");
  }

  private Command run(String... words) {
    return Command.run(folder, words);
  }
}
