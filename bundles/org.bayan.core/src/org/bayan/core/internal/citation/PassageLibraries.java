package org.bayan.core.internal.citation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.align.recall.PassageAddress;
import org.bayan.align.recall.PassageDocument;
import org.bayan.align.recall.QueryGroup;
import org.bayan.core.Progress;
import org.bayan.core.RulesChoice;
import org.bayan.core.TaskException;
import org.bayan.core.internal.library.LibraryPassages;
import org.bayan.core.library.ImportTextsRequest;
import org.bayan.core.library.Library;
import org.bayan.core.library.OpenLibrary;
import org.bayan.core.library.PlainFolder;
import org.bayan.model.library.OfficialText;

/** Libraries and folders of documents that are searched together. */
public final class PassageLibraries implements PassageLibrary {

  private final List<Library> libraries;
  private final LibraryPassages passages;

  private PassageLibraries(List<Library> libraries, LibraryPassages passages) {
    this.libraries = libraries;
    this.passages = passages;
  }

  /**
   * Opens libraries.
   *
   * @param places libraries, other folders of documents, and documents
   * @param language of the texts, a BCP 47 tag; those in others are passed over
   * @param rules the segmentation rules for documents
   * @param segments makes the segments of a text
   * @param progress is told how far it is
   * @throws TaskException when one cannot be read; none is left open then
   */
  public static PassageLibrary open(
      List<Path> places,
      String language,
      RulesChoice rules,
      ReportSegments segments,
      Progress progress)
      throws TaskException {
    List<Library> opened = new ArrayList<>();
    boolean whole = false;
    try {
      for (Path place : places) {
        opened.add(open(place, rules, progress));
      }
      LibraryPassages passages = new LibraryPassages(opened, language, segments::of, progress);
      whole = true;
      return new PassageLibraries(opened, passages);
    } finally {
      if (!whole) {
        close(opened);
      }
    }
  }

  private static Library open(Path place, RulesChoice rules, Progress progress)
      throws TaskException {
    if (OpenLibrary.isLibrary(place)) {
      return new OpenLibrary().run(place, progress);
    }
    ImportTextsRequest.Reading reading =
        new ImportTextsRequest.Reading(Optional.empty(), true, false, rules);
    return new PlainFolder().run(place, reading, progress);
  }

  @Override
  public OfficialText text(int document) {
    return passages.text(document);
  }

  @Override
  public List<String> warnings() {
    return libraries.stream().flatMap(library -> library.warnings().stream()).toList();
  }

  @Override
  public List<PassageAddress> candidates(List<QueryGroup> query, int most) {
    return passages.candidates(query, most);
  }

  @Override
  public PassageDocument document(int number) {
    return passages.document(number);
  }

  @Override
  public int documents() {
    return passages.documents();
  }

  @Override
  public int passages() {
    return passages.passages();
  }

  @Override
  public void close() {
    close(libraries);
  }

  private static void close(List<Library> libraries) {
    libraries.forEach(Library::close);
  }
}
