package org.bayan.index.internal.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/** Where an index is: in a folder or in memory. */
public final class IndexStore implements Closeable {

  private final Directory directory;
  private final Path folder;
  private final String version;
  private final boolean usable;

  private IndexStore(Directory directory, Path folder, String version, boolean usable) {
    this.directory = directory;
    this.folder = folder;
    this.version = version;
    this.usable = usable;
  }

  /**
   * A folder, made where there is none.
   *
   * @throws IOException when it cannot be made
   */
  public static IndexStore inFolder(Path folder, String keyVersion) throws IOException {
    Files.createDirectories(folder);
    String version = LibraryFields.version(keyVersion);
    Directory directory = FSDirectory.open(folder);
    try {
      boolean usable = isUsable(directory, version);
      if (!usable) {
        repairLock(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
        clear(directory);
      }
      return new IndexStore(directory, folder, version, usable);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  /** Lucene takes no lock from a file that holds anything. */
  private static void repairLock(Path lock) throws IOException {
    if (Files.exists(lock) && Files.size(lock) > 0) {
      Files.write(lock, new byte[0]);
    }
  }

  /** A new index cannot be begun beside a damaged one. */
  private static void clear(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        boolean ofIndex = file.startsWith("_") || file.contains("segments");
        if (ofIndex) {
          directory.deleteFile(file);
        }
      }
    }
  }

  /** Memory that is given back when the last index in it is closed. */
  public static IndexStore inMemory() {
    return new IndexStore(new ByteBuffersDirectory(), null, LibraryFields.version(""), false);
  }

  private static boolean isUsable(Directory directory, String version) throws IOException {
    Optional<DirectoryReader> reader = sound(directory, version);
    if (reader.isPresent()) {
      reader.get().close();
    }
    return reader.isPresent();
  }

  /**
   * A reader of the index in a directory.
   *
   * @param version of fields and keys
   * @return nothing where there is none of that version, or it is damaged
   */
  static Optional<DirectoryReader> sound(Directory directory, String version) {
    try {
      if (!DirectoryReader.indexExists(directory)) {
        return Optional.empty();
      }
      Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
      return version.equals(data.get(LibraryFields.VERSION))
          ? Optional.of(checked(DirectoryReader.open(directory)))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // What a damaged index throws is anything; it can be made anew.
      return Optional.empty();
    }
  }

  private static DirectoryReader checked(DirectoryReader reader) throws IOException {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return reader;
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /** Whether there is an index that can be added to. */
  boolean usable() {
    return usable;
  }

  String version() {
    return version;
  }

  Directory directory() {
    return directory;
  }

  /** The same place for one more user; memory is shared. */
  public Directory openAgain() throws IOException {
    return folder == null ? directory : FSDirectory.open(folder);
  }

  @Override
  public void close() throws IOException {
    // Memory lives as long as somebody refers to it.
    if (folder != null) {
      directory.close();
    }
  }
}
