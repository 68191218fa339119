package org.bayan.index.internal.library;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.bayan.index.internal.library.TermStream.PlacedTerm;
import org.bayan.index.library.Passage;

/** Writes passages into an index. */
public final class PassageIndexer implements Closeable {

  private static final double BUFFER_MEGABYTES = 64;
  private static final FieldType KEYS = LibraryFields.type(IndexOptions.DOCS_AND_FREQS);
  private static final FieldType WORDS =
      LibraryFields.type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private final IndexWriter writer;
  private final String version;
  private final Map<String, String> stamps = new HashMap<>();
  private final PassageWords words = new PassageWords();
  private final TermStream keyTerms = new TermStream();
  private final TermStream wordTerms = new TermStream();

  /**
   * An indexer.
   *
   * @throws IOException when the store cannot be written, or another process is writing it
   */
  public PassageIndexer(IndexStore store) throws IOException {
    version = store.version();
    writer =
        new IndexWriter(
            store.directory(),
            new IndexWriterConfig()
                .setOpenMode(
                    store.usable()
                        ? IndexWriterConfig.OpenMode.APPEND
                        : IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false)
                // Only neighbours are merged, which keeps the order.
                .setMergePolicy(new LogByteSizeMergePolicy()));
    if (store.usable()) {
      for (Map.Entry<String, String> data : writer.getLiveCommitData()) {
        if (data.getKey().startsWith(LibraryFields.STAMP)) {
          stamps.put(data.getKey().substring(LibraryFields.STAMP.length()), data.getValue());
        }
      }
    }
  }

  /** The stamps of the documents in the index, as it was opened. */
  public Map<String, String> stamps() {
    return Map.copyOf(stamps);
  }

  /** Adds a passage. */
  public void add(Passage passage) throws IOException {
    Document document = new Document();
    BytesRef id = new BytesRef(passage.document());
    document.add(new StringField(LibraryFields.DOCUMENT, id, Field.Store.NO));
    document.add(new SortedDocValuesField(LibraryFields.DOCUMENT, id));
    document.add(new NumericDocValuesField(LibraryFields.SEGMENT, passage.segment()));
    document.add(new NumericDocValuesField(LibraryFields.LENGTH, passage.keys().size()));
    document.add(new NumericDocValuesField(LibraryFields.PARAGRAPH, passage.paragraph()));
    // Passages are read here and there: stored fields would unpack whole blocks for each.
    document.add(new BinaryDocValuesField(LibraryFields.TEXT, new BytesRef(passage.text())));
    document.add(
        new Field(
            LibraryFields.keys(passage.language()),
            keyTerms.of(passage.keys().stream().map(key -> new PlacedTerm(key, 1)).toList()),
            KEYS));
    document.add(
        new Field(
            LibraryFields.words(passage.language()),
            wordTerms.of(words.terms(passage.text())),
            WORDS));
    writer.addDocument(document);
  }

  /** Removes the passages of a document. */
  public void remove(String document) throws IOException {
    writer.deleteDocuments(new Term(LibraryFields.DOCUMENT, document));
  }

  /** Makes all that was done last. */
  public void commit(Map<String, String> now) throws IOException {
    Map<String, String> data = new HashMap<>();
    data.put(LibraryFields.VERSION, version);
    now.forEach((document, stamp) -> data.put(LibraryFields.STAMP + document, stamp));
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    writer.rollback();
  }
}
