package org.bayan.core.internal.library;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.recall.PassageAddress;
import org.bayan.align.recall.PassageDocument;
import org.bayan.align.recall.PassageSource;
import org.bayan.align.recall.QueryGroup;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.LanguageChoice;
import org.bayan.core.library.Library;
import org.bayan.index.library.KeyGroup;
import org.bayan.index.library.LibraryIndex;
import org.bayan.index.library.PassageHit;
import org.bayan.index.library.PassageText;
import org.bayan.model.library.OfficialText;

/** The texts of libraries in one language, as the engine wants them. */
public final class LibraryPassages implements PassageSource {

  private final String language;
  private final PassageSegments segments;
  private final List<Document> documents = new ArrayList<>();
  private final List<String> ids;
  private final List<Searched> libraries = new ArrayList<>();
  private final Map<Integer, PassageDocument> made = new ConcurrentHashMap<>();
  private int passages;

  /**
   * A text. Its segments are those of the index; its file is read when the whole is asked for.
   *
   * @param library where it is
   * @param index has its segments
   * @param id in the library
   * @param language BCP 47 tag
   * @param size how many segments it has
   */
  private record Document(
      Library library, LibraryIndex index, String id, String language, int size) {}

  /** A library's index, and the numbers of its documents here. */
  private record Searched(LibraryIndex index, Map<String, Integer> numbers) {}

  /** A hit with its address. */
  private record Scored(PassageAddress address, double score) {}

  /**
   * The texts of libraries.
   *
   * @param libraries stay open as long as this is used
   * @param language BCP 47 tag; texts in other languages are left out
   * @param segments makes the segments that are looked at
   * @param progress is told when an index must be made
   * @throws TaskException when an index can be made nowhere
   */
  public LibraryPassages(
      List<Library> libraries, String language, PassageSegments segments, Progress progress)
      throws TaskException {
    this.language = language;
    this.segments = segments;
    for (Library library : libraries) {
      add(library, progress);
    }
    ids = ids();
  }

  private List<String> ids() {
    Map<String, Long> named =
        documents.stream().collect(Collectors.groupingBy(Document::id, Collectors.counting()));
    List<String> unique = new ArrayList<>();
    for (Document one : documents) {
      String place = String.valueOf(one.library().place().getFileName());
      unique.add(named.get(one.id()) == 1 ? one.id() : place + "/" + one.id());
    }
    return unique;
  }

  private void add(Library library, Progress progress) throws TaskException {
    LibraryIndex index = library.index(progress);
    Map<String, Integer> numbers = new HashMap<>();
    for (Map.Entry<String, String> kept : new TreeMap<>(index.stamps()).entrySet()) {
      Optional<IndexEntry> entry = IndexEntry.parse(kept.getValue());
      if (entry.isPresent() && LanguageChoice.isSame(entry.get().language(), language)) {
        numbers.put(kept.getKey(), documents.size());
        String written = entry.get().language();
        int size = entry.get().segments();
        documents.add(new Document(library, index, kept.getKey(), written, size));
        passages += size;
      }
    }
    libraries.add(new Searched(index, numbers));
  }

  /** The text of a document. */
  public OfficialText text(int document) {
    Document asked = documents.get(document);
    return asked
        .library()
        .text(asked.id())
        .orElseThrow(() -> new UncheckedIOException(new FileNotFoundException(asked.id())));
  }

  /** The id of a document; with the name of its library where others have a text of that id. */
  public String id(int document) {
    return ids.get(document);
  }

  @Override
  public List<PassageAddress> candidates(List<QueryGroup> query, int most) {
    List<KeyGroup> groups = KeyGroups.of(query);
    List<Scored> found = new ArrayList<>();
    for (Searched library : libraries) {
      for (PassageHit hit : find(library, groups, most)) {
        int document = library.numbers().get(hit.document());
        found.add(new Scored(new PassageAddress(document, hit.segment()), hit.score()));
      }
    }
    found.sort(Comparator.comparingDouble(Scored::score).reversed());
    return found.stream().limit(most).map(Scored::address).toList();
  }

  private List<PassageHit> find(Searched library, List<KeyGroup> groups, int most) {
    try {
      return library.index().find(groups, language, most);
    } catch (IOException e) {
      // The files were read when the index was opened; somebody takes them away.
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public PassageDocument document(int number) {
    return made.computeIfAbsent(number, one -> passages(documents.get(one)));
  }

  private PassageDocument passages(Document asked) {
    return new PassageDocument(new SegmentsOnDemand(asked.size(), at -> segment(asked, at)));
  }

  private AlignmentSegment segment(Document asked, int at) {
    try {
      PassageText found =
          asked
              .index()
              .text(asked.id(), at)
              .orElseThrow(() -> new IOException("no passage " + at + " of " + asked.id()));
      return segments.of(found.text(), found.paragraph(), asked.language());
    } catch (IOException e) {
      // The index was found sound when it was opened; somebody takes it away.
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int documents() {
    return documents.size();
  }

  @Override
  public int passages() {
    return passages;
  }
}
