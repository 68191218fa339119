package org.bayan.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XliffCheckCommandTest {
  private static final String VALID =
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
      <file original="a" source-language="ar" target-language="en" datatype="plaintext"><body>
      <trans-unit id="1"><source>نص</source></trans-unit>
      </body></file></xliff>
      """;

  @TempDir Path folder;

  private Path valid;
  private Path invalid;

  @BeforeEach
  void write() throws IOException {
    valid = Files.writeString(folder.resolve("valid.xlf"), VALID);
    invalid = Files.writeString(folder.resolve("invalid.xlf"), VALID.replace(" id=\"1\"", ""));
  }

  @Test
  void valid_files_end_with_zero_and_an_empty_table() {
    Command command = Command.run(folder, "xliff", "check", valid.toString(), valid.toString());
    assertEquals(0, command.code(), command.err());
    assertEquals(List.of("#file\tline\twhat"), command.lines());
  }

  @Test
  void an_invalid_file_ends_with_one_and_a_line_for_each_fault() {
    Command command = Command.run(folder, "xliff", "check", valid.toString(), invalid.toString());
    assertEquals(1, command.code(), command.err());
    assertEquals(
        invalid + "\t3\t<trans-unit> has no attribute id, which is required",
        command.lines().getLast());
  }

  @Test
  void a_file_that_cannot_be_opened_ends_with_three_and_the_others_are_checked() {
    Command command =
        Command.run(folder, "xliff", "check", folder + "/nowhere.xlf", invalid.toString());
    assertEquals(3, command.code());
    assertEquals(2, command.lines().size());
    assertEquals(
        "bayan: " + folder + "/nowhere.xlf does not exist; check the path.", command.err().strip());
  }

  @Test
  void json_is_an_object_a_fault() {
    Command command = Command.run(folder, "xliff", "check", "--format", "json", invalid.toString());
    assertEquals(1, command.code());
    assertTrue(command.out().contains("\"line\":3,\"what\":\"<trans-unit> has no"), command.out());
  }
}
