package org.bayan.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;

/**
 * The permissions that an ordinary new file gets, which only the operating system knows (umask).
 */
final class NewFilePermissions {

  private NewFilePermissions() {}

  static Set<PosixFilePermission> in(Path folder) throws IOException {
    Path probe = Files.createFile(folder.resolve("." + UUID.randomUUID() + ".probe"));
    try {
      return Files.getPosixFilePermissions(probe);
    } finally {
      Files.delete(probe);
    }
  }
}
