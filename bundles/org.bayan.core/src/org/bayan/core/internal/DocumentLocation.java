package org.bayan.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.model.bitext.Origin;

/**
 * Where the document behind an origin is. It is remembered relative to the bitext, so that a folder
 * with both may be moved.
 */
public final class DocumentLocation {

  private static final String SHA_256 = "sha256:";

  private DocumentLocation() {}

  /**
   * Remembers where a document is.
   *
   * @param origin what is known of it
   * @param bitext the file that holds the origin
   * @param file the document
   */
  public static void record(Origin origin, Path bitext, Path file) {
    OriginProperties.set(origin, OriginProperties.LOCATION, RelativeUri.of(file, bitext));
  }

  private static Path folder(Path bitext) {
    return bitext.toAbsolutePath().normalize().getParent();
  }

  /**
   * Finds a document: where it was remembered to be, else where it was read from.
   *
   * @param origin what is known of it
   * @param bitext the file that holds the origin
   * @return the file, when it is there and still holds the bytes that were read
   */
  public static Optional<Path> find(Origin origin, Path bitext) {
    return places(origin, bitext).stream()
        .filter(file -> holds(file, origin.getChecksum()))
        .findFirst();
  }

  /**
   * Where a document may be, the likeliest place first: where it was remembered to be, where it was
   * read from, and beside the bitext.
   */
  static List<Path> places(Origin origin, Path bitext) {
    Optional<Path> remembered =
        OriginProperties.get(origin, OriginProperties.LOCATION)
            .flatMap(location -> resolved(location, bitext));
    Optional<Path> read = Optional.ofNullable(origin.getFile()).flatMap(DocumentLocation::path);
    Path folder = folder(bitext);
    return Stream.of(
            remembered,
            read,
            read.map(folder::resolve),
            read.map(Path::getFileName).map(folder::resolve))
        .flatMap(Optional::stream)
        .map(file -> file.toAbsolutePath().normalize())
        .distinct()
        .toList();
  }

  private static Optional<Path> resolved(String location, Path bitext) {
    try {
      return Optional.of(Path.of(folder(bitext).toUri().resolve(location)));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      // Written by hand or on another system: it leads to no file here.
      return Optional.empty();
    }
  }

  private static Optional<Path> path(String file) {
    if (file.contains("://")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(file));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Whether a file is there and has a checksum, as origins note it. */
  static boolean holds(Path file, String checksum) {
    if (checksum == null || !Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return checksum.equals(SHA_256 + HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      // A file that cannot be read is not the one that was.
      return false;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
