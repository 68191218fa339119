package org.bayan.model;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Replaces a file as a whole or not at all: the content is written beside it and forced to the
 * disk, and takes its name on {@link #commit}. Without a commit, closing leaves everything as it
 * was; so several files can be staged and then committed together.
 */
public final class AtomicFile implements AutoCloseable {

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

  private final Path target;
  private final Path beside;

  private AtomicFile(Path target, Path beside) {
    this.target = target;
    this.beside = beside;
  }

  /**
   * Writes a file, creating or replacing it.
   *
   * @param file the file; its folder must exist
   * @param content what it shall hold
   * @throws IOException when it cannot be written; an earlier file is then unchanged
   */
  public static void write(Path file, Content content) throws IOException {
    try (AtomicFile staged = stage(file, content)) {
      staged.commit();
    }
  }

  /**
   * Writes the content beside a file, without touching the file.
   *
   * @param file the file; its folder must exist
   * @param content what it shall hold
   * @return the staged file, to be committed and closed
   * @throws IOException when it cannot be written; nothing is left behind then
   */
  public static AtomicFile stage(Path file, Content content) throws IOException {
    Path target = resolveLinks(file.toAbsolutePath());
    String prefix = "." + target.getFileName() + ".";
    Path beside = createBeside(target, prefix);
    boolean whole = false;
    try {
      fill(beside, content);
      copyPermissions(target, beside);
      whole = true;
      return new AtomicFile(target, beside);
    } finally {
      if (!whole) {
        Files.deleteIfExists(beside);
      }
    }
  }

  /** The user knows the file, not the one that is made beside it. */
  private static Path createBeside(Path target, String prefix) throws IOException {
    try {
      return Files.createTempFile(target.getParent(), prefix, ".part");
    } catch (AccessDeniedException e) {
      throw new AccessDeniedException(target.toString());
    } catch (FileSystemException e) {
      String reason = e.getReason() == null ? "its folder takes no new files" : e.getReason();
      throw new FileSystemException(target.toString(), null, reason);
    }
  }

  /**
   * Gives the content its name.
   *
   * @throws IOException when the file cannot be replaced; it is then unchanged
   */
  public void commit() throws IOException {
    try {
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was staged and not committed. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(beside);
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
}
