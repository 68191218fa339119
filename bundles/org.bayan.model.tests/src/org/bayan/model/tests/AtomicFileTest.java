package org.bayan.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.model.AtomicFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path folder;

  @Test
  void a_new_file_gets_its_content_and_nothing_is_left_beside_it() throws IOException {
    Path file = folder.resolve("a.txt");

    AtomicFile.write(file, out -> out.write("بيان".getBytes(StandardCharsets.UTF_8)));

    assertEquals("بيان", Files.readString(file));
    assertEquals(List.of(file), list());
  }

  @Test
  void a_failure_half_way_leaves_the_old_content_and_nothing_beside_it() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");

    assertThrows(
        IOException.class,
        () ->
            AtomicFile.write(
                file,
                out -> {
                  out.write(new byte[100_000]);
                  throw new IOException("disk full");
                }));

    assertEquals("old", Files.readString(file));
    assertEquals(List.of(file), list());
  }

  @Test
  void a_failure_names_the_file_and_not_the_one_made_beside_it() {
    Path file = folder.resolve("none/a.txt");

    FileSystemException failure =
        assertThrows(
            FileSystemException.class, () -> AtomicFile.write(file, out -> out.write('x')));

    assertEquals(file.toString(), failure.getFile());
  }

  @Test
  void a_replaced_file_keeps_its_permissions() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    assumeTrue(
        Files.getFileStore(file).supportsFileAttributeView("posix"), "no POSIX permissions here");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

    AtomicFile.write(file, out -> out.write('x'));

    assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void a_new_file_has_the_permissions_of_any_new_file() throws IOException {
    Path file = folder.resolve("a.txt");
    assumeTrue(
        Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX permissions here");
    Path ordinary = Files.createFile(folder.resolve("ordinary"));

    AtomicFile.write(file, out -> out.write('x'));

    assertEquals(Files.getPosixFilePermissions(ordinary), Files.getPosixFilePermissions(file));
  }

  @Test
  void a_link_stays_a_link_and_its_target_is_replaced() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);

    AtomicFile.write(link, out -> out.write('x'));

    assertTrue(Files.isSymbolicLink(link));
    assertEquals("x", Files.readString(file));
  }

  private List<Path> list() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
