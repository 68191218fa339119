package org.bayan.index.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.bayan.index.internal.library.PassageReader;

/** The index of a library as it was when it was opened. Several threads may look into it. */
public final class LibraryIndex implements Closeable {

  private final PassageReader reader;

  /** An index in a store, which is closed with it. */
  LibraryIndex(Directory directory) throws IOException {
    this(PassageReader.open(directory));
  }

  private LibraryIndex(PassageReader reader) {
    this.reader = reader;
  }

  /**
   * Opens the index in a folder.
   *
   * @param folder the folder
   * @param version of the keys that the caller makes
   * @return nothing where there is none of that version, or it is damaged
   * @throws IOException when it cannot be read
   */
  public static Optional<LibraryIndex> open(Path folder, String version) throws IOException {
    return PassageReader.open(folder, version).map(LibraryIndex::new);
  }

  /** The stamps of the documents in it, by their ids. */
  public Map<String, String> stamps() {
    return reader.stamps();
  }

  /** How many passages it has. */
  public int passages() {
    return reader.passages();
  }

  /**
   * The passages that answer a query, ranked by BM25 (S. Robertson and H. Zaragoza, "The
   * Probabilistic Relevance Framework", 2009) over its groups.
   *
   * @param query the groups
   * @param language BCP 47 tag of the passages
   * @param most how many are wanted at most
   * @return the best first; of equal ones the earlier in the index
   * @throws IOException when the index cannot be read
   */
  public List<PassageHit> find(List<KeyGroup> query, String language, int most) throws IOException {
    return reader.find(query, language, most);
  }

  /**
   * The passages that hold all words that a person looks for, whatever their form. Words in
   * quotation marks must follow each other; {@code *} at the end of a word stands for any ending.
   *
   * @param query what the person wrote
   * @param language BCP 47 tag of the passages; empty for any
   * @param from how many of the best are passed over
   * @param most how many are wanted at most
   * @return none for a query without words
   * @throws IOException when the index cannot be read
   */
  public PassagePage search(String query, String language, int from, int most) throws IOException {
    return reader.search(query, language, from, most);
  }

  /**
   * What a passage says, without the file that it came from.
   *
   * @param document id of the text
   * @param segment number of the segment in it, from 0
   * @return nothing when the index has no such passage
   * @throws IOException when the index cannot be read
   */
  public Optional<PassageText> text(String document, int segment) throws IOException {
    return reader.text(document, segment);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
