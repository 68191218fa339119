package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.bayan.rcp.internal.CommandLine;
import org.junit.jupiter.api.Test;

/** Which arguments of the product are files to open. */
final class CommandLineTest {

  private static final Path FOLDER = Path.of("/texts");

  private static List<Path> files(String... arguments) {
    return CommandLine.files(List.of(arguments), FOLDER);
  }

  @Test
  void aRelativeFileIsSoughtInTheWorkingFolder() {
    assertEquals(List.of(FOLDER.resolve("a.bitext")), files("a.bitext"));
  }

  @Test
  void anAbsoluteFileStaysWhereItIs() {
    assertEquals(List.of(Path.of("/other/a.bitext")), files("/other/a.bitext"));
  }

  @Test
  void optionsOfOtherBundlesAndTheirValuesAreNoFiles() {
    assertEquals(
        List.of(FOLDER.resolve("a.bitext")), files("a.bitext", "-testproperties", "x.properties"));
  }

  @Test
  void severalFilesKeepTheirOrder() {
    assertEquals(
        List.of(FOLDER.resolve("b.bitext"), FOLDER.resolve("a.bitext")),
        files("b.bitext", "a.bitext"));
  }
}
