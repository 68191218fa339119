package org.bayan.index.internal.memory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.bayan.index.memory.StoredUnit;
import org.bayan.index.memory.StoredUnitSink;

/** A memory as it was at one commit. */
public final class MemoryReader implements Closeable {
  private final FSDirectory directory;
  private final DirectoryReader index;
  private final IndexSearcher searcher;
  private boolean handedOver;

  private MemoryReader(FSDirectory directory, DirectoryReader index) {
    this.directory = directory;
    this.index = index;
    this.searcher = new IndexSearcher(index);
    // The keys of a cache are the queries of a person, of which hardly two are the same.
    searcher.setQueryCache(null);
  }

  /** Opens a memory at its last commit. */
  public static MemoryReader open(Path folder) throws IOException {
    FSDirectory directory = MemoryFolder.open(folder);
    try {
      return new MemoryReader(directory, DirectoryReader.open(directory));
    } catch (IOException e) {
      directory.close();
      throw MemoryFolder.failure(folder, e);
    }
  }

  /**
   * The memory at its last commit where that is a later one. What did not change is shared, so that
   * this costs little; this reader is still to be closed.
   */
  public Optional<MemoryReader> refreshed() throws IOException {
    try {
      DirectoryReader later = DirectoryReader.openIfChanged(index);
      if (later == null) {
        return Optional.empty();
      }
      handedOver = true;
      return Optional.of(new MemoryReader(directory, later));
    } catch (IOException e) {
      throw MemoryFolder.failure(directory.getDirectory(), e);
    }
  }

  /** Compares all files with the checksums in them. */
  public void verify() throws IOException {
    try {
      for (LeafReaderContext leaf : leaves()) {
        leaf.reader().checkIntegrity();
      }
    } catch (IOException e) {
      throw MemoryFolder.failure(directory.getDirectory(), e);
    }
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** Whether this is the last commit still. */
  public boolean isCurrent() throws IOException {
    return index.isCurrent();
  }

  /** How many units there are. */
  public int size() {
    return index.numDocs();
  }

  /** The codes of the languages of all texts. */
  public List<String> languages() {
    TreeSet<String> languages = new TreeSet<>();
    FieldInfos.getMergedFieldInfos(index)
        .forEach(
            field -> {
              String language = MemoryFields.languageOfCount(field.name);
              if (language != null) {
                languages.add(language);
              }
            });
    return List.copyOf(languages);
  }

  /** The unit with a number. */
  public Optional<StoredUnit> unit(long number) throws IOException {
    ScoreDoc[] found =
        searcher.search(LongPoint.newExactQuery(MemoryFields.NUMBER, number), 1).scoreDocs;
    return found.length == 0
        ? Optional.empty()
        : Optional.of(unit(index.storedFields(), found[0].doc, number));
  }

  /** The first unit with an id. */
  public Optional<StoredUnit> unit(String id) throws IOException {
    Long number = UnitIds.number(index, id);
    return number == null ? Optional.empty() : unit(number);
  }

  /** The numbers of all units, rising. */
  public long[] numbers() throws IOException {
    return UnitOrder.of(index).stream().mapToLong(UnitOrder.Place::number).toArray();
  }

  /** Gives all units in the order of their numbers. */
  public void forEach(StoredUnitSink sink) throws IOException {
    StoredFields stored = index.storedFields();
    for (UnitOrder.Place place : UnitOrder.of(index)) {
      sink.accept(unit(stored, place.document(), place.number()));
    }
  }

  static StoredUnit unit(StoredFields stored, int document, long number) throws IOException {
    UnitBytes bytes = new UnitBytes();
    stored.document(document, bytes);
    BytesRef found = Objects.requireNonNull(bytes.found(), "a document without a unit");
    return new StoredUnit(number, UnitCode.decode(found.bytes, found.offset));
  }

  /** The unit of a document. */
  StoredUnit unitOf(StoredFields stored, int document) throws IOException {
    LeafReaderContext leaf = leaves().get(ReaderUtil.subIndex(document, leaves()));
    NumericDocValues numbers = leaf.reader().getNumericDocValues(MemoryFields.NUMBER);
    numbers.advanceExact(document - leaf.docBase);
    return unit(stored, document, numbers.longValue());
  }

  StoredFields storedFields() throws IOException {
    return index.storedFields();
  }

  List<LeafReaderContext> leaves() {
    return index.leaves();
  }

  @Override
  public void close() throws IOException {
    index.close();
    if (!handedOver) {
      directory.close();
    }
  }
}
