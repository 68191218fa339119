package org.bayan.core.library;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.IncomingDocuments;
import org.bayan.core.internal.fetch.WebFetcher;
import org.bayan.core.internal.library.DocumentReading;
import org.bayan.core.internal.library.LibraryFolder;
import org.bayan.core.internal.library.StagedTexts;
import org.bayan.core.internal.library.TextFile;
import org.bayan.core.internal.library.TextIds;
import org.bayan.model.library.OfficialText;
import org.bayan.model.library.TextDetails;

/**
 * Takes documents, from files or the web, into a library: all of them, or nothing where one does
 * not come or cannot be read. Title, issuing body, symbol, date, language and authority are read
 * from the head of each, numbers of paragraphs from their labels, unless the user says otherwise.
 */
public final class ImportOfficialTexts {

  /**
   * Imports documents.
   *
   * @param request which, and where to
   * @param progress is told how far it is
   * @return the texts as they are in the library now
   * @throws TaskException when a document does not come, cannot be read, or is in the library
   *     already and shall not be replaced, or the library cannot be written; it is unchanged then
   * @throws CancellationException when the progress was cancelled; the library is unchanged then
   */
  public ImportTextsOutcome run(ImportTextsRequest request, Progress progress)
      throws TaskException {
    requireSensible(request);
    LibraryFolder folder = LibraryFolder.open(request.library());
    GivenDetails given = given(request, folder);
    List<OfficialText> texts = new ArrayList<>();
    try (IncomingDocuments incoming = new IncomingDocuments(new WebFetcher())) {
      DocumentReading reading = new DocumentReading(incoming, request.reading(), given.language());
      for (String document : request.documents()) {
        requireGoing(progress);
        progress.step("Reading " + document.replaceFirst("^.*[/\\\\](?=.)", ""));
        texts.add(named(reading.read(document), given));
        progress.worked(texts.size() / (double) request.documents().size());
      }
    }
    List<String> replaced = requireNew(texts, request, folder);
    requireGoing(progress);
    progress.step("Writing");
    StagedTexts.write(folder, texts);
    return new ImportTextsOutcome(texts, replaced);
  }

  private static void requireSensible(ImportTextsRequest request) throws TaskException {
    if (request.documents().isEmpty()) {
      throw request("There is nothing to import; name a file or an address.");
    }
    if (request.documents().size() > 1 && request.details().isOfOneText()) {
      throw request(
          "Work, title, date, symbol and origin are those of one document; import the documents one"
              + " by one.");
    }
    Details.requireSensible(request.details());
  }

  private static TaskException request(String message) {
    return new TaskException(TaskException.Kind.REQUEST, message);
  }

  private static void requireGoing(Progress progress) {
    if (progress.cancelled()) {
      throw new CancellationException("The import was cancelled.");
    }
  }

  private static GivenDetails given(ImportTextsRequest request, LibraryFolder folder)
      throws TaskException {
    Optional<String> original = request.translates();
    if (original.isEmpty()) {
      return request.details();
    }
    String id = original.get();
    String work = TextFile.read(folder.existing(id), id).details().work();
    return request.details().withWork(work);
  }

  private static OfficialText named(OfficialText read, GivenDetails given) {
    TextDetails details = TextIds.renamed(read, given.in(read.details()), given.work().isPresent());
    return new OfficialText(TextIds.of(details), details, read.paragraphs());
  }

  private static List<String> requireNew(
      List<OfficialText> texts, ImportTextsRequest request, LibraryFolder folder)
      throws TaskException {
    List<String> replaced = new ArrayList<>();
    Map<String, String> origins = new HashMap<>();
    for (OfficialText text : texts) {
      String before = origins.put(text.id(), text.details().origin());
      if (before != null) {
        throw request(
            "%s and %s would both be '%s' in the library; import them one by one, each with its work."
                .formatted(before, text.details().origin(), text.id()));
      }
      if (Files.exists(folder.file(text.id()))) {
        if (!request.replace()) {
          throw new TaskException(
                  TaskException.Kind.OUTPUT,
                  "%s is in the library already, as '%s'; replace that, or give this one another work."
                      .formatted(text.details().origin(), text.id()))
              .withOption("--replace, --work");
        }
        replaced.add(text.id());
      }
    }
    return replaced;
  }
}
