package org.bayan.index.memory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bayan.index.internal.memory.UnitIndexer;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitSink;

/**
 * Writes into a memory. There is one writer at a time, in all processes; readers see what it wrote
 * after a {@link #commit}. What was written since the last commit is as if it had never been when
 * the writer is closed, or the process or machine dies, without another one.
 */
public final class MemoryWriter implements UnitSink, Closeable {
  private final UnitIndexer indexer;

  private MemoryWriter(UnitIndexer indexer) {
    this.indexer = indexer;
  }

  /**
   * Makes an empty memory.
   *
   * @param folder a folder that is empty or still to be made
   * @throws MemoryException when there is something already
   * @throws IOException when it cannot be written
   */
  public static void create(Path folder) throws IOException {
    UnitIndexer.create(folder);
  }

  /**
   * Opens a memory to write.
   *
   * @throws MemoryException when there is none, another writes, or it is of a newer version or
   *     damaged
   * @throws IOException when it cannot be written
   */
  public static MemoryWriter open(Path folder) throws IOException {
    return new MemoryWriter(UnitIndexer.open(folder));
  }

  /** Adds a unit behind all others. It may be kept back a little; a commit writes all. */
  @Override
  public void accept(TranslationUnit unit) throws IOException {
    indexer.add(unit);
  }

  /**
   * Unites a unit with one of the same languages, texts and codes, or adds it where there is none:
   * notes and properties are those of both, attributes those of the one that was changed later.
   */
  public void merge(TranslationUnit unit) throws IOException {
    indexer.merge(unit);
  }

  /**
   * Gives units to somebody before {@link #merge} changes them, each once and as it was.
   *
   * @param sink what it throws ends the merging
   */
  public void beforeMerging(StoredUnitSink sink) {
    indexer.beforeUniting(sink);
  }

  /** The number that the next unit gets that is added. */
  public long next() throws IOException {
    return indexer.next();
  }

  /**
   * Puts units in the place of those that have their ids ({@code tuid}); those with an id that is
   * new, or none, are added.
   *
   * @param units no two with the same id
   */
  public void put(List<TranslationUnit> units) throws IOException {
    indexer.put(units);
  }

  /** Puts a unit in the place of that with a number. */
  public void replace(long number, TranslationUnit unit) throws IOException {
    indexer.replace(number, unit);
  }

  /** Takes the unit with a number out; without one nothing is done. */
  public void delete(long number) throws IOException {
    indexer.delete(number);
  }

  /** Makes all that was written so far last. */
  public void commit() throws IOException {
    indexer.commit();
  }

  /** Ends writing and leaves the lock; what was not committed is gone. */
  @Override
  public void close() throws IOException {
    indexer.close();
  }
}
