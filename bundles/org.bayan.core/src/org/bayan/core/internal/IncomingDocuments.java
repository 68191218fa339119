package org.bayan.core.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.TaskException;
import org.bayan.core.internal.fetch.FetchedDocument;
import org.bayan.core.internal.fetch.WebAddress;
import org.bayan.core.internal.fetch.WebFetcher;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;

/** Gets documents, from files or the web, and extracts them. */
public final class IncomingDocuments implements AutoCloseable {

  private final DocumentExtractor extractor = new DocumentExtractor();
  private final WebFetcher fetcher;
  private final List<Path> temporary = new ArrayList<>();

  /** Gets what is on the web by means of a fetcher. */
  public IncomingDocuments(WebFetcher fetcher) {
    this.fetcher = fetcher;
  }

  /** The file that a name means; nothing for an address. */
  public static Optional<Path> file(String name) throws TaskException {
    if (WebAddress.looksLikeOne(name)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      throw new TaskException(
          TaskException.Kind.REQUEST, "'" + name + "' can be no file: " + e.getReason() + ".", e);
    }
  }

  /**
   * Gets a document.
   *
   * @throws TaskException when it does not come from the web; files are not looked for yet
   */
  public IncomingDocument open(String name) throws TaskException {
    Optional<Path> file = file(name);
    if (file.isPresent()) {
      return new IncomingDocument(name, file.get(), Optional.empty());
    }
    FetchedDocument fetched = fetcher.fetch(name);
    return new IncomingDocument(name, keepForNow(fetched), Optional.of(fetched));
  }

  private Path keepForNow(FetchedDocument fetched) throws TaskException {
    try {
      Path folder = Files.createTempDirectory("bayan-import-");
      temporary.add(folder);
      Path file = folder.resolve(fetched.name());
      temporary.add(file);
      return Files.write(file, fetched.bytes());
    } catch (IOException e) {
      throw new TaskException(
          TaskException.Kind.OUTPUT,
          fetched.address()
              + " cannot be kept in the folder for temporary files ("
              + e.getMessage()
              + "); make room there.",
          e);
    }
  }

  /**
   * Extracts a document.
   *
   * @throws DocumentException when it cannot be read; see {@link #failure}
   */
  public ExtractedDocument extract(IncomingDocument document, ExtractionOptions options)
      throws DocumentException {
    return extractor.extract(document.file(), options);
  }

  /** What a user is told: the name that is known to them, and not that of a temporary file. */
  public static TaskException failure(IncomingDocument document, DocumentException failure) {
    String message = failure.getMessage();
    String file = document.file().toString();
    boolean temporary = document.fetched().isPresent() && message.startsWith(file);
    return new TaskException(
        TaskException.Kind.INPUT,
        temporary ? document.name() + message.substring(file.length()) : message,
        failure);
  }

  @Override
  public void close() throws TaskException {
    try {
      for (Path path : temporary.reversed()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new TaskException(
          TaskException.Kind.OUTPUT, e.getMessage() + " cannot be deleted; delete it.", e);
    }
  }
}
