package org.bayan.core.internal.citation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bayan.align.recall.MemoryPassages;
import org.bayan.align.recall.PassageAddress;
import org.bayan.align.recall.PassageDocument;
import org.bayan.align.recall.QueryGroup;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.library.ImportTextsRequest;
import org.bayan.core.library.Library;
import org.bayan.core.library.OpenLibrary;
import org.bayan.core.library.PlainFolder;
import org.bayan.model.library.OfficialText;

/** The official texts of one language in several folders, as one library. */
public final class PassageLibraries implements PassageLibrary {

  private final List<OfficialText> texts = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final MemoryPassages passages;

  private PassageLibraries(List<Library> libraries, String language, ReportSegments segments) {
    Map<String, Integer> named = new HashMap<>();
    for (Library library : libraries) {
      warnings.addAll(library.warnings());
      library.texts().forEach(text -> named.merge(text.id(), 1, Integer::sum));
    }
    for (Library library : libraries) {
      for (OfficialText text : library.texts()) {
        if (language(text.details().language()).equals(language(language))) {
          texts.add(text);
          boolean unique = named.get(text.id()) == 1;
          ids.add(unique ? text.id() : library.place().getFileName() + "/" + text.id());
        }
      }
    }
    passages =
        new MemoryPassages(
            language, texts.stream().map(text -> new PassageDocument(segments.of(text))).toList());
  }

  /**
   * Opens folders.
   *
   * @param folders libraries, or folders of documents
   * @param language of the texts to take, a BCP 47 tag; those in others are passed over
   * @param reading how documents of folders that are no libraries are read
   * @param segments recognises terms in them
   * @param progress is told how far it is
   * @throws TaskException when a folder cannot be read, or none has a text of the language
   */
  public static PassageLibrary open(
      List<Path> folders,
      String language,
      ImportTextsRequest.Reading reading,
      ReportSegments segments,
      Progress progress)
      throws TaskException {
    List<Library> libraries = new ArrayList<>();
    for (Path folder : folders) {
      libraries.add(
          OpenLibrary.isLibrary(folder)
              ? new OpenLibrary().run(folder, progress)
              : new PlainFolder().run(folder, reading, progress));
    }
    PassageLibraries opened = new PassageLibraries(libraries, language, segments);
    if (opened.documents() == 0) {
      throw new TaskException(
          TaskException.Kind.INPUT,
          "%s: there is no official text in '%s'; name another folder or language."
              .formatted(names(folders), language));
    }
    return opened;
  }

  private static String names(List<Path> folders) {
    return String.join(", ", folders.stream().map(Path::toString).toList());
  }

  private static String language(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  @Override
  public OfficialText text(int document) {
    return texts.get(document);
  }

  @Override
  public String id(int document) {
    return ids.get(document);
  }

  @Override
  public List<String> warnings() {
    return List.copyOf(warnings);
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
    // All of it is in memory.
  }
}
