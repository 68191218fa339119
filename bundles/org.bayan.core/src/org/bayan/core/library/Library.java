package org.bayan.core.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.align.recall.QueryGroup;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.library.KeyGroups;
import org.bayan.core.internal.library.TextShelf;
import org.bayan.index.library.LibraryIndex;
import org.bayan.index.library.PassageHit;
import org.bayan.index.library.PassagePage;
import org.bayan.model.library.OfficialText;

/**
 * Official texts as they were when the library was opened. Several threads may use one; its index
 * is opened, or made, when it is first needed.
 */
public final class Library implements AutoCloseable {

  /** Opens or makes the index of a library. */
  @FunctionalInterface
  interface Indexing {

    /** The index of the texts. */
    LibraryIndex of(TextShelf shelf, Progress progress) throws IOException;
  }

  private final Path place;
  private final TextShelf shelf;
  private final Indexing indexing;
  private LibraryIndex index;

  /**
   * A library.
   *
   * @param place where the texts come from: a folder, or one file
   * @param shelf the texts
   * @param indexing makes the index
   */
  Library(Path place, TextShelf shelf, Indexing indexing) {
    this.place = place;
    this.shelf = shelf;
    this.indexing = indexing;
  }

  /** Where the texts come from: a folder, or one file. */
  public Path place() {
    return place;
  }

  /** All texts, in the order of their ids. */
  public List<OfficialText> texts() {
    return shelf.all();
  }

  /** The text of an id. */
  public Optional<OfficialText> text(String id) {
    return shelf.text(id);
  }

  /**
   * The language versions of a document.
   *
   * @param work the id of the document whatever its language
   */
  public List<OfficialText> versions(String work) {
    return texts().stream().filter(text -> text.details().work().equals(work)).toList();
  }

  /** Sentences about files that are no texts or cannot be read, and were passed over. */
  public List<String> warnings() {
    if (!isIndexed()) {
      // Whoever indexes reads what is not known yet; nobody has.
      shelf.all();
    }
    return shelf.warnings();
  }

  private synchronized boolean isIndexed() {
    return index != null;
  }

  /**
   * The index, which is closed with the library.
   *
   * @param progress is told when it must be made
   * @throws TaskException when it can be made nowhere
   * @throws java.util.concurrent.CancellationException when the progress was cancelled
   */
  public synchronized LibraryIndex index(Progress progress) throws TaskException {
    if (index == null) {
      try {
        index = indexing.of(shelf, progress);
      } catch (IOException e) {
        throw fault(e);
      }
    }
    return index;
  }

  /**
   * The passages that have all words that a person looks for, whatever their form; see {@link
   * LibraryIndex#search}.
   *
   * @param query words; those in quotation marks must follow each other
   * @param language BCP 47 tag; empty for any
   * @param from how many of the best are passed over
   * @param most how many are wanted at most
   * @throws TaskException when the index cannot be made or read
   */
  public FoundPassages search(String query, String language, int from, int most)
      throws TaskException {
    LibraryIndex searched = index(Progress.NONE);
    try {
      PassagePage page = searched.search(query, language, from, most);
      return new FoundPassages(found(page.hits()), page.total());
    } catch (IOException e) {
      throw fault(e);
    }
  }

  /**
   * The passages that may stand behind a text in another language.
   *
   * @param query what its words may be, see {@link org.bayan.align.recall.QueryKeys}
   * @param language BCP 47 tag of the passages
   * @param most how many are wanted at most
   * @return the best first
   * @throws TaskException when the index cannot be made or read
   */
  public List<FoundPassage> find(List<QueryGroup> query, String language, int most)
      throws TaskException {
    LibraryIndex searched = index(Progress.NONE);
    try {
      return found(searched.find(KeyGroups.of(query), language, most));
    } catch (IOException e) {
      throw fault(e);
    }
  }

  private List<FoundPassage> found(List<PassageHit> hits) {
    List<FoundPassage> found = new ArrayList<>(hits.size());
    for (PassageHit hit : hits) {
      shelf
          .text(hit.document())
          .filter(text -> hit.segment() < text.segmentCount())
          .ifPresent(text -> found.add(new FoundPassage(text, hit.segment(), hit.score())));
    }
    return found;
  }

  private TaskException fault(IOException failure) {
    return new TaskException(
        TaskException.Kind.INPUT,
        "The index of "
            + place
            + " cannot be used: "
            + failure.getMessage()
            + "; delete the folder"
            + " .index in it, and make room there.",
        failure);
  }

  @Override
  public synchronized void close() {
    if (index != null) {
      try {
        index.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      index = null;
    }
  }
}
