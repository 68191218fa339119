package org.bayan.okapi.internal.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        throw tooLarge(path, maxBytes);
      }
      return new SourceFile(path, read(path, maxBytes));
    } catch (IOException e) {
      throw new DocumentException(
          Reason.NOT_READABLE, path, "cannot be read; check its permissions", e);
    }
  }

  /** A pipe or a device has no size beforehand, and may have no end. */
  private static byte[] read(Path path, long maxBytes) throws IOException, DocumentException {
    int limit = (int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8);
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(limit);
      if (bytes.length > maxBytes) {
        throw tooLarge(path, maxBytes);
      }
      return bytes;
    }
  }

  private static DocumentException tooLarge(Path path, long maxBytes) {
    return new DocumentException(
        Reason.UNSUPPORTED,
        path,
        "is larger than " + (maxBytes >> 20) + " MiB; split it into smaller files");
  }

  /** The SHA-256 digest of the bytes, in lower-case hexadecimal digits. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
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
