package org.bayan.core.internal.pairs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A digest of everything that a result depends on (SHA-256). */
public final class PairDigest {

  private final MessageDigest digest;

  /** A digest of nothing. */
  public PairDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Adds words, with their limits. */
  public PairDigest add(Object... words) {
    for (Object word : words) {
      byte[] bytes = String.valueOf(word).getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return this;
  }

  /**
   * Adds files, by their places and what they hold.
   *
   * @throws IOException when one cannot be read
   */
  public PairDigest addFiles(List<Path> files) throws IOException {
    for (Path file : files) {
      add(file.toAbsolutePath().normalize(), Files.size(file));
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    }
    return this;
  }

  /** The digest in hexadecimal; this one is empty again then. */
  public String hexadecimal() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
