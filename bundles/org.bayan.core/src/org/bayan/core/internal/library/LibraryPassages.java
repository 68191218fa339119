package org.bayan.core.internal.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
import org.bayan.model.library.OfficialText;

/** The texts of libraries in one language, as the engine wants them. */
public final class LibraryPassages implements PassageSource {

  private final String language;
  private final Function<OfficialText, List<AlignmentSegment>> segments;
  private final List<OfficialText> texts = new ArrayList<>();
  private final List<Path> places = new ArrayList<>();
  private final List<String> ids;
  private final List<Searched> libraries = new ArrayList<>();
  private final Map<Integer, PassageDocument> documents = new ConcurrentHashMap<>();
  private int passages;

  /** A library's index, and the numbers of its documents here. */
  private record Searched(LibraryIndex index, Map<String, Integer> numbers) {}

  /** A hit with its address. */
  private record Scored(PassageAddress address, double score) {}

  /**
   * The texts of libraries.
   *
   * @param libraries stay open as long as this is used
   * @param language BCP 47 tag; texts in other languages are left out
   * @param segments makes the segments of a text
   * @param progress is told when an index must be made
   * @throws TaskException when an index can be made nowhere
   */
  public LibraryPassages(
      List<Library> libraries,
      String language,
      Function<OfficialText, List<AlignmentSegment>> segments,
      Progress progress)
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
        texts.stream().collect(Collectors.groupingBy(OfficialText::id, Collectors.counting()));
    List<String> made = new ArrayList<>();
    for (int document = 0; document < texts.size(); document++) {
      String id = texts.get(document).id();
      made.add(named.get(id) == 1 ? id : places.get(document).getFileName() + "/" + id);
    }
    return made;
  }

  private void add(Library library, Progress progress) throws TaskException {
    Map<String, Integer> numbers = new HashMap<>();
    for (OfficialText text : library.texts()) {
      if (LanguageChoice.isSame(text.details().language(), language)) {
        numbers.put(text.id(), texts.size());
        texts.add(text);
        places.add(library.place());
        passages += text.segmentCount();
      }
    }
    libraries.add(new Searched(library.index(progress), numbers));
  }

  /** The text of a document. */
  public OfficialText text(int document) {
    return texts.get(document);
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
    return documents.computeIfAbsent(
        number, one -> new PassageDocument(segments.apply(texts.get(one))));
  }

  @Override
  public int documents() {
    return texts.size();
  }

  @Override
  public int passages() {
    return passages;
  }
}
