package org.bayan.core.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.IncomingDocuments;
import org.bayan.core.internal.InputFaults;
import org.bayan.core.internal.fetch.WebFetcher;
import org.bayan.core.internal.library.DocumentReading;
import org.bayan.core.internal.library.IndexCache;
import org.bayan.core.internal.library.LibraryDocuments;
import org.bayan.core.internal.library.ReadTexts;
import org.bayan.model.library.OfficialText;

/**
 * Takes a folder of documents, or one document, for a library as long as a call lasts. Nothing is
 * written into it; each text has the name of its file for an id.
 */
public final class PlainFolder {

  /** So many passages take seconds to read. */
  private static final int LARGE = 20_000;

  /**
   * Opens a folder.
   *
   * @param place a folder, of which its own files count and not those of folders in it, or a file
   * @param reading how the documents are read
   * @param progress is told how far it is
   * @return the texts, in the order of their names; files that are no documents or cannot be read
   *     are passed over and told of in its warnings
   * @throws TaskException when there is no such folder or file, or the only file cannot be read
   * @throws CancellationException when the progress was cancelled
   */
  public Library run(Path place, ImportTextsRequest.Reading reading, Progress progress)
      throws TaskException {
    progress.step("Reading " + place.getFileName());
    List<Path> files = files(place);
    List<OfficialText> texts = new ArrayList<>(files.size());
    List<String> warnings = new ArrayList<>();
    try (IncomingDocuments incoming = new IncomingDocuments(new WebFetcher())) {
      DocumentReading documents = new DocumentReading(incoming, reading, Optional.empty());
      for (Path file : files) {
        if (progress.cancelled()) {
          throw new CancellationException("The folder was not read.");
        }
        if (files.size() > 1 && !LibraryDocuments.isOne(file)) {
          warnings.add(file + " is no document of a kind that is read here; it is passed over.");
        } else {
          read(documents, file, files.size() == 1, texts, warnings);
        }
        progress.worked((texts.size() + warnings.size()) / (double) files.size());
      }
    }
    int passages = texts.stream().mapToInt(OfficialText::segmentCount).sum();
    if (passages > LARGE) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "%s has %,d passages and is read anew each time; import its documents into a library,"
                  + " which is read once.",
              place,
              passages));
    }
    return new Library(place, new ReadTexts(texts, warnings), IndexCache::inMemory);
  }

  private static void read(
      DocumentReading documents,
      Path file,
      boolean alone,
      List<OfficialText> texts,
      List<String> warnings)
      throws TaskException {
    try {
      texts.add(documents.read(file.toString()));
    } catch (TaskException e) {
      if (alone) {
        throw e;
      }
      warnings.add(e.getMessage());
    }
  }

  private static List<Path> files(Path place) throws TaskException {
    if (!Files.exists(place)) {
      throw InputFaults.input("There is no folder or file " + place + "; check the path.", null);
    }
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> files = Files.list(place)) {
      return files
          .filter(file -> !Files.isDirectory(file))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw InputFaults.of(place, e);
    }
  }
}
