package org.bayan.index.internal.memory;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.bayan.index.memory.MemoryException;
import org.bayan.index.memory.MemoryException.Problem;

/** The folder of a memory, and what is said when it cannot be used. */
public final class MemoryFolder {

  /** What the user data of a commit call the version of the format. */
  static final String FORMAT = "bayan.memory.format";

  /** What they call the number that the next unit gets. */
  static final String NEXT = "bayan.memory.next";

  /** The version of the format that is written. */
  static final int CURRENT = 1;

  private MemoryFolder() {}

  /**
   * Opens the folder of a memory.
   *
   * @throws MemoryException when there is none, or it is of a newer version
   */
  public static FSDirectory open(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw missing(folder, null);
    }
    FSDirectory directory = FSDirectory.open(folder);
    try {
      requireReadable(folder, SegmentInfos.readLatestCommit(directory).getUserData());
      return directory;
    } catch (IOException e) {
      directory.close();
      throw failure(folder, e);
    }
  }

  /** What stands in the way of looking into a memory; empty where nothing does. */
  public static Optional<Problem> problem(Path folder) {
    try {
      open(folder).close();
      return Optional.empty();
    } catch (MemoryException e) {
      return Optional.of(e.problem());
    } catch (IOException e) {
      return Optional.of(Problem.DAMAGED);
    }
  }

  /**
   * Opens a folder for a new memory.
   *
   * @throws MemoryException when it holds something
   */
  public static FSDirectory create(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new NotDirectoryException(folder.toString());
    }
    try (Stream<Path> content = Files.list(folder)) {
      if (content.findAny().isPresent()) {
        boolean memory = isMemory(folder);
        throw new MemoryException(
            Problem.TAKEN,
            memory
                ? folder + " is a translation memory already; import into it, or name a new folder."
                : folder + " is not empty; name a new folder.",
            null);
      }
    }
    return FSDirectory.open(folder);
  }

  private static boolean isMemory(Path folder) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder)) {
      return DirectoryReader.indexExists(directory);
    }
  }

  private static void requireReadable(Path folder, Map<String, String> data)
      throws MemoryException {
    String format = data.get(FORMAT);
    if (format == null) {
      throw new MemoryException(
          Problem.TAKEN, folder + " is an index of another program; name another folder.", null);
    }
    if (Integer.parseInt(format) > CURRENT) {
      throw newer(folder, null);
    }
  }

  private static MemoryException missing(Path folder, Exception cause) {
    return new MemoryException(
        Problem.MISSING,
        "There is no translation memory in " + folder + "; check the path, or create one.",
        cause);
  }

  private static MemoryException newer(Path folder, Exception cause) {
    return new MemoryException(
        Problem.NEWER, folder + " was made by a newer version of Bayan; open it with that.", cause);
  }

  /** What is said of a failure of Lucene; other failures stay what they are. */
  static IOException failure(Path folder, IOException failure) {
    return switch (failure) {
      case MemoryException said -> said;
      case IndexNotFoundException missing -> missing(folder, missing);
      case IndexFormatTooNewException newer -> newer(folder, newer);
      case LockObtainFailedException locked ->
          new MemoryException(
              Problem.LOCKED,
              folder + " is being written by another process; try again when that is done.",
              locked);
      case CorruptIndexException damaged -> damaged(folder, damaged);
      case EOFException cut -> damaged(folder, cut);
      case NoSuchFileException gone -> damaged(folder, gone);
      default -> failure;
    };
  }

  private static MemoryException damaged(Path folder, Exception cause) {
    return new MemoryException(
        Problem.DAMAGED,
        folder
            + " is damaged: a file of it is missing or is not what was written; take it from a"
            + " backup, or import the TMX files again into a new one.",
        cause);
  }
}
