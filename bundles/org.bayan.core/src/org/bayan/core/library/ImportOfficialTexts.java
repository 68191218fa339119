package org.bayan.core.library;

import java.nio.file.Files;
import java.nio.file.Path;
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
    try (Documents documents = new Documents(request.reading(), progress)) {
      for (String document : request.documents()) {
        texts.add(named(documents.read(document, given.language()), given));
        progress.worked(texts.size() / (double) request.documents().size());
      }
    }
    return write(folder, texts, request.replace(), progress);
  }

  /**
   * Recognises what documents are; no library is changed.
   *
   * @param documents paths and addresses
   * @param reading how they are read
   * @param progress is told how far it is
   * @throws TaskException when one does not come, cannot be read or holds no text
   * @throws CancellationException when the progress was cancelled
   */
  public List<LookedText> look(
      List<String> documents, ImportTextsRequest.Reading reading, Progress progress)
      throws TaskException {
    List<LookedText> looked = new ArrayList<>();
    try (Documents open = new Documents(reading, progress)) {
      for (String document : documents) {
        OfficialText read = open.read(document, Optional.empty());
        looked.add(new LookedText(document, reading, read, GivenDetails.NONE));
        progress.worked(looked.size() / (double) documents.size());
      }
    }
    return looked;
  }

  /**
   * Takes documents that were looked at into a library: all of them, or nothing. One is read again
   * where somebody says that its language is another, since that tells where its segments end.
   *
   * @param library the folder of the library
   * @param looked the documents, with what a person says of them
   * @param replace whether a text that is there already gives way
   * @param progress is told how far it is
   * @return the texts as they are in the library now
   * @throws TaskException as {@link #run} does; the library is unchanged then
   * @throws CancellationException when the progress was cancelled; the library is unchanged then
   */
  public ImportTextsOutcome add(
      Path library, List<LookedText> looked, boolean replace, Progress progress)
      throws TaskException {
    LibraryFolder folder = LibraryFolder.open(library);
    List<OfficialText> texts = new ArrayList<>();
    for (LookedText one : looked) {
      Details.requireSensible(one.corrections());
      texts.add(
          named(one.isInOtherLanguage() ? again(one, progress) : one.text(), one.corrections()));
    }
    return write(folder, texts, replace, progress);
  }

  private static OfficialText again(LookedText looked, Progress progress) throws TaskException {
    try (Documents documents = new Documents(looked.reading(), progress)) {
      return documents.read(looked.document(), looked.corrections().language());
    }
  }

  private static ImportTextsOutcome write(
      LibraryFolder folder, List<OfficialText> texts, boolean replace, Progress progress)
      throws TaskException {
    List<String> replaced = requireNew(texts, replace, folder);
    requireGoing(progress);
    progress.step("Writing");
    StagedTexts.write(folder, texts);
    return new ImportTextsOutcome(texts, replaced);
  }

  /** Gets and reads documents one after another. */
  private static final class Documents implements AutoCloseable {

    private final IncomingDocuments incoming = new IncomingDocuments(new WebFetcher());
    private final ImportTextsRequest.Reading reading;
    private final Progress progress;

    Documents(ImportTextsRequest.Reading reading, Progress progress) {
      this.reading = reading;
      this.progress = progress;
    }

    OfficialText read(String document, Optional<String> language) throws TaskException {
      requireGoing(progress);
      progress.step("Reading " + document.replaceFirst("^.*[/\\\\](?=.)", ""));
      return new DocumentReading(incoming, reading, language).read(document);
    }

    @Override
    public void close() throws TaskException {
      incoming.close();
    }
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
      List<OfficialText> texts, boolean replace, LibraryFolder folder) throws TaskException {
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
        if (!replace) {
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
