package org.bayan.core.internal.citation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.align.recall.PassageAddress;
import org.bayan.align.recall.PassageDocument;
import org.bayan.align.recall.QueryGroup;
import org.bayan.core.Progress;
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
   * @param reading how documents of folders that are no libraries are read
   * @param segments makes the segments of a text
   * @param progress is told how far it is
   * @throws TaskException when one cannot be read, or none has a text of the language; none is left
   *     open then
   */
  public static PassageLibrary open(
      List<Path> places,
      String language,
      ImportTextsRequest.Reading reading,
      ReportSegments segments,
      Progress progress)
      throws TaskException {
    List<Library> opened = new ArrayList<>();
    boolean whole = false;
    try {
      for (Path place : places) {
        opened.add(open(place, reading, progress));
      }
      LibraryPassages passages = new LibraryPassages(opened, language, segments::passage, progress);
      requireTexts(passages, places, language);
      whole = true;
      return new PassageLibraries(opened, passages);
    } finally {
      if (!whole) {
        close(opened);
      }
    }
  }

  private static void requireTexts(LibraryPassages passages, List<Path> places, String language)
      throws TaskException {
    if (passages.documents() == 0) {
      String names = String.join(", ", places.stream().map(Path::toString).toList());
      throw new TaskException(
          TaskException.Kind.INPUT,
          "%s: there is no official text in '%s'; name another folder or language."
              .formatted(names, language));
    }
  }

  private static Library open(Path place, ImportTextsRequest.Reading reading, Progress progress)
      throws TaskException {
    return OpenLibrary.isLibrary(place)
        ? new OpenLibrary().runToSearch(place, progress)
        : new PlainFolder().run(place, reading, progress);
  }

  @Override
  public String id(int document) {
    return passages.id(document);
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
