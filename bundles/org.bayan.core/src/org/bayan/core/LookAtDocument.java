package org.bayan.core;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.text.LanguageGuess;

/** Reads a document to see whether Bayan can, and in which language it is. */
public final class LookAtDocument {

  private static final String ARABIC = "ar";
  private static final String XLIFF = "xliff";

  /**
   * Looks at a document.
   *
   * @param file the document
   * @return what it says of itself
   * @throws TaskException when it is not there, cannot be read or is in no format that Bayan reads
   */
  public DocumentFacts run(Path file) throws TaskException {
    try {
      // The language helps to tell encodings apart, and only those of Arabic need help.
      ExtractedDocument document = read(file, ARABIC);
      Optional<String> stated = document.metadata().language();
      if (document.mediaType().contains(XLIFF) && stated.isPresent()) {
        // Asked for the language of its translations it gives those alone.
        document = read(file, stated.get());
      }
      return new DocumentFacts(file, language(document), document.targetLanguage());
    } catch (DocumentException e) {
      throw new TaskException(TaskException.Kind.INPUT, e.getMessage(), e);
    }
  }

  private static ExtractedDocument read(Path file, String language) throws DocumentException {
    return new DocumentExtractor().extract(file, ExtractionOptions.of(language));
  }

  /** What a page states is not believed where its letters contradict. */
  private static Optional<String> language(ExtractedDocument document) {
    String raw = document.raw();
    return document
        .metadata()
        .language()
        .filter(tag -> !Locale.forLanguageTag(tag).getLanguage().isEmpty())
        .filter(tag -> LanguageGuess.fits(tag, raw))
        .or(() -> LanguageGuess.of(raw));
  }
}
