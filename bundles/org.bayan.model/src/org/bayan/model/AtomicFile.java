package org.bayan.model;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Replaces a file as a whole or not at all: the content is written beside it, forced to the disk,
 * and then takes its name.
 */
public final class AtomicFile {

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {

    /**
     * Writes everything; the stream is flushed and closed by the caller.
     *
     * @param out where to write
     * @throws IOException when writing fails; the file then stays as it was
     */
    void writeTo(OutputStream out) throws IOException;
  }

  private AtomicFile() {}

  /**
   * Writes a file, creating or replacing it.
   *
   * @param file the file; its folder must exist
   * @param content what it shall hold
   * @throws IOException when it cannot be written; an earlier file is then unchanged
   */
  public static void write(Path file, Content content) throws IOException {
    Path target = resolveLinks(file.toAbsolutePath());
    Path beside =
        Files.createTempFile(target.getParent(), "." + target.getFileName() + ".", ".part");
    try {
      fill(beside, content);
      copyPermissions(target, beside);
      replace(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** A link stays a link: what it points to is replaced. */
  private static Path resolveLinks(Path file) throws IOException {
    return Files.exists(file) ? file.toRealPath() : file;
  }

  private static void fill(Path file, Content content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  /** Temporary files are private to their owner; what is saved has the rights that it had. */
  private static void copyPermissions(Path target, Path beside) throws IOException {
    if (!Files.getFileStore(beside).supportsFileAttributeView("posix")) {
      return;
    }
    Files.setPosixFilePermissions(
        beside,
        Files.exists(target)
            ? Files.getPosixFilePermissions(target)
            : NewFilePermissions.in(target.getParent()));
  }

  private static void replace(Path beside, Path target) throws IOException {
    try {
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
