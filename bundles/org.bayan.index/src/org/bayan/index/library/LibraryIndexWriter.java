package org.bayan.index.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.bayan.index.internal.library.IndexStore;
import org.bayan.index.internal.library.PassageIndexer;

/**
 * Fills the index of a library. What was not committed is not seen, and lost on closing. One thread
 * at a time.
 */
public final class LibraryIndexWriter implements Closeable {

  private final IndexStore store;
  private final PassageIndexer indexer;

  private LibraryIndexWriter(IndexStore store, PassageIndexer indexer) {
    this.store = store;
    this.indexer = indexer;
  }

  /**
   * An index in a folder, made where there is none. One that is damaged, or of another version,
   * gives way to an empty one.
   *
   * @param folder holds nothing but the index
   * @param version of the keys that the caller makes
   * @throws IOException when it cannot be written, or another process is writing it
   */
  public static LibraryIndexWriter open(Path folder, String version) throws IOException {
    return of(IndexStore.inFolder(folder, version));
  }

  /** An empty index in memory. */
  public static LibraryIndexWriter inMemory() throws IOException {
    return of(IndexStore.inMemory());
  }

  private static LibraryIndexWriter of(IndexStore store) throws IOException {
    try {
      return new LibraryIndexWriter(store, new PassageIndexer(store));
    } catch (IOException e) {
      store.close();
      throw e;
    }
  }

  /** The stamps of the documents that are in the index, by their ids. */
  public Map<String, String> stamps() {
    return indexer.stamps();
  }

  /**
   * Adds a passage of a document that is not in the index, or was removed.
   *
   * @throws IOException when it cannot be written
   */
  public void add(Passage passage) throws IOException {
    indexer.add(passage);
  }

  /**
   * Removes the passages of a document.
   *
   * @throws IOException when it cannot be written
   */
  public void remove(String document) throws IOException {
    indexer.remove(document);
  }

  /**
   * Makes all that was done last.
   *
   * @param stamps for each document that is in the index now what tells whether it has changed
   * @return the index as it is now, which outlives this writer; to be closed by the caller
   * @throws IOException when it cannot be written
   */
  public LibraryIndex commit(Map<String, String> stamps) throws IOException {
    indexer.commit(stamps);
    return new LibraryIndex(store.openAgain());
  }

  @Override
  public void close() throws IOException {
    try (store) {
      indexer.close();
    }
  }
}
