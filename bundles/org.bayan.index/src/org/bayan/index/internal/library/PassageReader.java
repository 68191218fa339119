package org.bayan.index.internal.library;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.bayan.index.library.KeyGroup;
import org.bayan.index.library.PassageHit;
import org.bayan.index.library.PassagePage;
import org.bayan.index.library.PassageText;

/** Looks into an index. */
public final class PassageReader implements Closeable {

  private final Directory directory;
  private final DirectoryReader reader;
  private final PassageTable table;

  private PassageReader(Directory directory, DirectoryReader reader) throws IOException {
    this.directory = directory;
    this.reader = reader;
    table = PassageTable.of(reader);
  }

  /** Opens an index; the directory is closed with it, also when that fails. */
  public static PassageReader open(Directory directory) throws IOException {
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      return new PassageReader(directory, reader);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  /**
   * Opens the index in a folder.
   *
   * @param keyVersion of the keys in it
   * @return nothing where there is none of that version, or it is damaged
   */
  public static Optional<PassageReader> open(Path folder, String keyVersion) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    Directory directory = FSDirectory.open(folder);
    Optional<DirectoryReader> sound =
        IndexStore.sound(directory, LibraryFields.version(keyVersion));
    if (sound.isEmpty()) {
      directory.close();
      return Optional.empty();
    }
    return Optional.of(new PassageReader(directory, sound.get()));
  }

  /** The stamps of the documents. */
  public Map<String, String> stamps() {
    Map<String, String> stamps = new HashMap<>();
    try {
      for (Map.Entry<String, String> data : reader.getIndexCommit().getUserData().entrySet()) {
        if (data.getKey().startsWith(LibraryFields.STAMP)) {
          stamps.put(data.getKey().substring(LibraryFields.STAMP.length()), data.getValue());
        }
      }
    } catch (IOException e) {
      // The commit was read when the index was opened; this cannot come.
      throw new UncheckedIOException(e);
    }
    return stamps;
  }

  /** How many passages there are. */
  public int passages() {
    return reader.numDocs();
  }

  /** See {@link org.bayan.index.library.LibraryIndex#find}. */
  public List<PassageHit> find(List<KeyGroup> query, String language, int most) throws IOException {
    GroupScorer scorer = new GroupScorer(reader, table, LibraryFields.keys(language));
    for (KeyGroup group : query) {
      scorer.add(group);
    }
    return scorer.best(most).stream().map(best -> table.hit(best.doc, best.score)).toList();
  }

  /** See {@link org.bayan.index.library.LibraryIndex#search}. */
  public PassagePage search(String query, String language, int from, int most) throws IOException {
    List<String> fields = language.isEmpty() ? fields() : List.of(LibraryFields.words(language));
    Optional<Query> asked = new WordQuery(query).in(fields);
    if (asked.isEmpty() || reader.numDocs() == 0) {
      return new PassagePage(List.of(), 0);
    }
    IndexSearcher searcher = new IndexSearcher(reader);
    int total = searcher.count(asked.get());
    int wanted = (int) Math.min(total, (long) from + most);
    if (wanted <= from) {
      return new PassagePage(List.of(), total);
    }
    TopDocs found = searcher.search(asked.get(), wanted);
    List<PassageHit> hits = new ArrayList<>();
    for (int i = from; i < found.scoreDocs.length; i++) {
      ScoreDoc one = found.scoreDocs[i];
      hits.add(table.hit(one.doc, one.score));
    }
    return new PassagePage(hits, total);
  }

  /** See {@link org.bayan.index.library.LibraryIndex#text}. */
  public Optional<PassageText> text(String document, int segment) throws IOException {
    OptionalInt place = table.place(document, segment);
    return place.isPresent() ? text(place.getAsInt()) : Optional.empty();
  }

  private Optional<PassageText> text(int doc) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    BinaryDocValues texts = leaf.reader().getBinaryDocValues(LibraryFields.TEXT);
    NumericDocValues paragraphs = leaf.reader().getNumericDocValues(LibraryFields.PARAGRAPH);
    int inLeaf = doc - leaf.docBase;
    if (texts == null || !texts.advanceExact(inLeaf) || !paragraphs.advanceExact(inLeaf)) {
      return Optional.empty();
    }
    return Optional.of(
        new PassageText((int) paragraphs.longValue(), texts.binaryValue().utf8ToString()));
  }

  private List<String> fields() {
    List<String> fields = new ArrayList<>();
    for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
      if (LibraryFields.isWords(field.name)) {
        fields.add(field.name);
      }
    }
    return fields;
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
