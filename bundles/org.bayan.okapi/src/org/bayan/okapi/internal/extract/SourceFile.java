package org.bayan.okapi.internal.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;

/**
 * A file that is there and can be read.
 *
 * @param path as the caller named it
 * @param bytes all of it
 */
public record SourceFile(Path path, byte[] bytes) {
  /**
   * Reads a file.
   *
   * @param maxBytes a larger file is refused before it is read
   */
  public static SourceFile open(Path path, long maxBytes) throws DocumentException {
    if (!Files.exists(path)) {
      throw new DocumentException(Reason.NOT_FOUND, path, "does not exist; check the path");
    }
    if (Files.isDirectory(path)) {
      throw new DocumentException(Reason.NOT_READABLE, path, "is a folder; name a file in it");
    }
    try {
      if (Files.size(path) > maxBytes) {
        throw new DocumentException(
            Reason.UNSUPPORTED,
            path,
            "is larger than " + (maxBytes >> 20) + " MiB; split it into smaller files");
      }
      return new SourceFile(path, Files.readAllBytes(path));
    } catch (IOException e) {
      throw new DocumentException(
          Reason.NOT_READABLE, path, "cannot be read; check its permissions", e);
    }
  }

  /** The extension of the name in lower case, without the dot; empty when it has none. */
  public String extension() {
    Path fileName = path.getFileName();
    String name = fileName == null ? "" : fileName.toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
