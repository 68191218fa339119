package org.bayan.index.internal.memory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.bayan.index.memory.StoredUnit;
import org.bayan.index.memory.StoredUnitSink;
import org.bayan.model.memory.TranslationUnit;

/**
 * Writes the index of a memory. Units are prepared by the thread that gives them and indexed by
 * another one, batch by batch and in order, so that reading a file and writing the index go on side
 * by side. Documents stay in the order in which they came.
 */
public final class UnitIndexer implements Closeable {
  private static final double BUFFER_MEGABYTES = 128;
  private static final int BATCH = 256;

  private record Numbered(long number, PreparedUnit unit) {}

  private final Path folder;
  private final FSDirectory directory;
  private final IndexWriter writer;
  private final BatchWorker worker = new BatchWorker();
  private final PieceReader reader = new PieceReader();
  private final UnitDocument documents = new UnitDocument();
  private List<Numbered> batch = new ArrayList<>(BATCH);
  private UnitMerger merger;
  private StoredUnitSink before = unit -> {};
  private long next;

  private UnitIndexer(Path folder, FSDirectory directory, IndexWriter writer) {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    for (Map.Entry<String, String> data : writer.getLiveCommitData()) {
      if (data.getKey().equals(MemoryFolder.NEXT)) {
        next = Long.parseLong(data.getValue());
      }
    }
  }

  /** Makes an empty memory. */
  public static void create(Path folder) throws IOException {
    try (FSDirectory directory = MemoryFolder.create(folder);
        IndexWriter writer = writer(directory, IndexWriterConfig.OpenMode.CREATE)) {
      setData(writer, 0);
      writer.commit();
    } catch (IOException e) {
      throw MemoryFolder.failure(folder, e);
    }
  }

  /** Opens a memory to write. */
  public static UnitIndexer open(Path folder) throws IOException {
    FSDirectory directory = MemoryFolder.open(folder);
    try {
      return new UnitIndexer(
          folder, directory, writer(directory, IndexWriterConfig.OpenMode.APPEND));
    } catch (IOException e) {
      directory.close();
      throw MemoryFolder.failure(folder, e);
    }
  }

  private static IndexWriter writer(FSDirectory directory, IndexWriterConfig.OpenMode mode)
      throws IOException {
    return new IndexWriter(
        directory,
        new IndexWriterConfig()
            .setOpenMode(mode)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setCommitOnClose(false)
            // Only neighbours are merged, which keeps the order.
            .setMergePolicy(new LogByteSizeMergePolicy()));
  }

  /** Adds a unit behind all others. */
  public void add(TranslationUnit unit) throws IOException {
    long number = next++;
    if (merger != null) {
      merger.note(unit, number);
    }
    batch.add(new Numbered(number, PreparedUnit.of(unit, reader)));
    if (batch.size() == BATCH) {
      handOver();
    }
  }

  /** Unites a unit with that of the same texts, or adds it where there is none. */
  public void merge(TranslationUnit unit) throws IOException {
    if (merger == null) {
      merger = new UnitMerger(this);
    }
    merger.merge(unit);
  }

  /** Gives units, as they were when this was opened, to somebody before they are united. */
  public void beforeUniting(StoredUnitSink sink) {
    before = sink;
  }

  void tellBefore(StoredUnit unit) throws IOException {
    before.accept(unit);
  }

  /** The number that the next unit gets. */
  public long next() throws IOException {
    if (merger != null) {
      merger.finish();
    }
    return next;
  }

  /** What has been written so far, committed or not. */
  DirectoryReader written() throws IOException {
    finishBatches();
    return DirectoryReader.open(writer);
  }

  private void handOver() throws IOException {
    if (batch.isEmpty()) {
      return;
    }
    List<Numbered> full = batch;
    batch = new ArrayList<>(BATCH);
    worker.run(
        () -> {
          for (Numbered one : full) {
            writer.addDocument(documents.of(one.number(), one.unit()));
          }
        });
  }

  /** Puts a unit in the place of that with a number. */
  public void replace(long number, TranslationUnit unit) throws IOException {
    finishBatches();
    writer.updateDocuments(
        LongPoint.newExactQuery(MemoryFields.NUMBER, number),
        List.of(documents.of(number, PreparedUnit.of(unit, reader))));
  }

  /** Puts units in the place of those with their ids; those with a new id, or none, are added. */
  public void put(List<TranslationUnit> units) throws IOException {
    List<Long> numbers = new ArrayList<>();
    try (DirectoryReader index = written()) {
      for (TranslationUnit unit : units) {
        numbers.add(unit.id().isEmpty() ? null : UnitIds.number(index, unit.id().get()));
      }
    }
    for (int i = 0; i < units.size(); i++) {
      if (numbers.get(i) == null) {
        add(units.get(i));
      } else {
        replace(numbers.get(i), units.get(i));
      }
    }
  }

  /** Takes the unit with a number out. */
  public void delete(long number) throws IOException {
    finishBatches();
    writer.deleteDocuments(LongPoint.newExactQuery(MemoryFields.NUMBER, number));
  }

  /** Makes all that was written so far last. */
  public void commit() throws IOException {
    if (merger != null) {
      merger.finish();
    }
    finishBatches();
    setData(writer, next);
    try {
      writer.commit();
    } catch (IOException e) {
      throw MemoryFolder.failure(folder, e);
    }
  }

  private void finishBatches() throws IOException {
    handOver();
    worker.finish();
  }

  private static void setData(IndexWriter writer, long next) {
    Map<String, String> data = new HashMap<>();
    data.put(MemoryFolder.FORMAT, String.valueOf(MemoryFolder.CURRENT));
    data.put(MemoryFolder.NEXT, String.valueOf(next));
    writer.setLiveCommitData(data.entrySet());
  }

  @Override
  public void close() throws IOException {
    worker.close();
    try (directory) {
      writer.rollback();
    }
  }
}
