package org.bayan.core.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.StringJoiner;

/** Tells the code that runs from that of other versions and builds. */
final class ProgramStamp {

  private ProgramStamp() {}

  /**
   * The stamps of the archives that some classes come from.
   *
   * @return nothing where a class comes from no archive, as in development, where a class can
   *     change without a trace
   */
  static Optional<String> of(Class<?>... classes) {
    StringJoiner stamps = new StringJoiner(" ");
    for (Class<?> one : classes) {
      CodeSource source = one.getProtectionDomain().getCodeSource();
      if (source == null || source.getLocation() == null) {
        return Optional.empty();
      }
      try {
        Path archive = Path.of(source.getLocation().toURI());
        if (!Files.isRegularFile(archive)) {
          return Optional.empty();
        }
        stamps.add(FileStamp.of(archive).toString());
      } catch (IOException
          | URISyntaxException
          | IllegalArgumentException
          | FileSystemNotFoundException e) {
        // Code from elsewhere than a file, which cannot be told from other code.
        return Optional.empty();
      }
    }
    return Optional.of(stamps.toString());
  }
}
