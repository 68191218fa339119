package org.bayan.index.memory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.bayan.index.internal.memory.ConcordanceSearch;
import org.bayan.index.internal.memory.MemoryFolder;
import org.bayan.index.internal.memory.MemoryReader;
import org.bayan.index.internal.memory.PartLookUp;
import org.bayan.index.internal.memory.UnitLookUp;
import org.bayan.index.internal.memory.UnitSearch;
import org.bayan.index.memory.MemoryException.Problem;
import org.bayan.text.search.SearchException;

/**
 * A translation memory to look into, as it was when it was opened, whoever writes into it
 * meanwhile. Several threads may use one.
 */
public final class TranslationMemory implements Closeable {
  private final MemoryReader reader;

  private TranslationMemory(MemoryReader reader) {
    this.reader = reader;
  }

  /**
   * Opens a memory.
   *
   * @throws MemoryException when there is none, or it is of a newer version or damaged
   * @throws IOException when it cannot be read
   */
  public static TranslationMemory open(Path folder) throws IOException {
    return new TranslationMemory(MemoryReader.open(folder));
  }

  /**
   * Tells whether there is a memory to look into, without opening all of it.
   *
   * @param folder where it should be
   * @return what stands in the way; empty where nothing does. A folder that cannot be read counts
   *     as {@link Problem#DAMAGED}
   */
  public static Optional<Problem> problem(Path folder) {
    return MemoryFolder.problem(folder);
  }

  /**
   * Reads all files of the memory and compares them with what was written.
   *
   * @throws MemoryException when one is damaged
   * @throws IOException when one cannot be read
   */
  public void verify() throws IOException {
    reader.verify();
  }

  /**
   * Whether nothing has been written into the memory since it was opened.
   *
   * @throws IOException when it cannot be read any more
   */
  public boolean isCurrent() throws IOException {
    return reader.isCurrent();
  }

  /** How many units there are. */
  public int size() {
    return reader.size();
  }

  /** The languages that there are texts in, as codes such as {@code ar}, in their order. */
  public List<String> languages() {
    return reader.languages();
  }

  /** The unit with a number. */
  public Optional<StoredUnit> unit(long number) throws IOException {
    return reader.unit(number);
  }

  /** The first unit with an id that whoever made it gave it ({@code tuid}). */
  public Optional<StoredUnit> unit(String id) throws IOException {
    return reader.unit(id);
  }

  /**
   * Gives all units in the order of their numbers.
   *
   * @throws IOException when a unit cannot be read, or the sink throws it
   */
  public void forEach(StoredUnitSink sink) throws IOException {
    reader.forEach(sink);
  }

  /**
   * Looks a text up, and what is known of its parts where nothing longer fits.
   *
   * @param request the text
   * @param options what is worth to be found
   * @return the best first; all units of the same text are given, of units with the same two texts
   *     one
   * @throws IOException when the memory cannot be read
   */
  public List<MemoryMatch> lookUp(LookUpRequest request, LookUpOptions options) throws IOException {
    if (request.text().isBlank()) {
      return List.of();
    }
    List<MemoryMatch> matches = new UnitLookUp(reader, request, options).run();
    return matches.isEmpty() && options.parts()
        ? new PartLookUp(reader, request, options).run()
        : matches;
  }

  /**
   * Finds units that have words.
   *
   * @throws SearchException when an expression has a mistake, or more words match it than can be
   *     looked for
   * @throws IOException when the memory cannot be read
   */
  public Concordance concordance(ConcordanceRequest request) throws IOException, SearchException {
    return new ConcordanceSearch(reader, request).run();
  }

  /**
   * Finds units that have words, by the index alone: no unit is read, so that this is quick where
   * many have them.
   *
   * @return their numbers, rising
   * @throws SearchException when an expression has a mistake, or more words match it than can be
   *     looked for
   * @throws IOException when the memory cannot be read
   */
  public long[] find(UnitQuery query) throws IOException, SearchException {
    return new UnitSearch(reader, query).run();
  }

  /** The numbers of all units, rising. */
  public long[] numbers() throws IOException {
    return reader.numbers();
  }

  /**
   * What is known of all units besides their texts.
   *
   * @param before of this memory at an earlier commit, from which is taken what did not change;
   *     {@link UnitCatalog#EMPTY} where there is none
   * @param cancelled asked now and then whether to stop
   * @throws java.util.concurrent.CancellationException when it was stopped
   * @throws IOException when the memory cannot be read
   */
  public UnitCatalog catalog(UnitCatalog before, BooleanSupplier cancelled) throws IOException {
    return UnitCatalog.of(reader, before, cancelled);
  }

  /**
   * The memory as it is now, where somebody has written into it since; empty where nobody has. Both
   * are to be closed.
   *
   * @throws MemoryException when it is damaged or gone
   * @throws IOException when it cannot be read
   */
  public Optional<TranslationMemory> refreshed() throws IOException {
    return reader.refreshed().map(TranslationMemory::new);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
