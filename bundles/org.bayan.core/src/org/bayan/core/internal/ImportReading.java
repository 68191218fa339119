package org.bayan.core.internal;

import java.nio.charset.Charset;
import java.util.Optional;
import org.bayan.core.EncodingBasis;
import org.bayan.core.ImportRequest;
import org.bayan.core.TaskException;
import org.bayan.core.internal.fetch.FetchedDocument;
import org.bayan.model.bitext.Text;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;

/**
 * A document as it was read, and how.
 *
 * @param document what was extracted
 * @param language its language
 * @param encoding that the extraction was told to use; empty where it found its own
 * @param encodingBasis what the encoding is known from
 * @param mainContent {@code true} where only the main content was taken of a page
 */
public record ImportReading(
    ExtractedDocument document,
    LanguageChoice language,
    Optional<Charset> encoding,
    EncodingBasis encodingBasis,
    Optional<String> mainContent) {

  private static final String HTML = "html";
  private static final String XLIFF = "xliff";

  /**
   * Reads a document.
   *
   * @param incoming extracts it
   * @param document where it is
   * @param request how it is to be read
   * @param text that it will be added to
   * @throws TaskException when it cannot be read, or is in another language than the text
   */
  public static ImportReading read(
      IncomingDocuments incoming, IncomingDocument document, ImportRequest request, Text text)
      throws TaskException {
    Optional<Charset> stated = document.fetched().flatMap(FetchedDocument::charset);
    try {
      return read(incoming, document, request, text, request.encoding().or(() -> stated));
    } catch (DocumentException e) {
      boolean serverIsWrong =
          e.reason() == DocumentException.Reason.ENCODING
              && request.encoding().isEmpty()
              && stated.isPresent();
      if (!serverIsWrong) {
        throw IncomingDocuments.failure(document, e);
      }
    }
    try {
      return read(incoming, document, request, text, Optional.empty());
    } catch (DocumentException e) {
      throw IncomingDocuments.failure(document, e);
    }
  }

  private static ImportReading read(
      IncomingDocuments incoming,
      IncomingDocument document,
      ImportRequest request,
      Text text,
      Optional<Charset> encoding)
      throws DocumentException, TaskException {
    Reader reader = new Reader(incoming, document, encoding, request.mainContent());
    String before = LanguageChoice.toReadIn(request.language(), text);
    ExtractedDocument read = reader.read(before);
    Optional<String> stated = read.metadata().language();
    if (request.language().isEmpty() && isBilingual(read) && stated.isPresent()) {
      // Asked for the language of the translations it gives those alone, and not the pairs.
      before = stated.get();
      read = reader.read(before);
    }
    LanguageChoice language = LanguageChoice.of(request.language(), text, read);
    language.requireSame(text, request.side(), document.name());
    if (isInDoubt(read, encoding) && !LanguageChoice.isSame(before, language.tag())) {
      read = reader.read(language.tag());
    }
    boolean page = request.mainContent() && read.mediaType().contains(HTML);
    return new ImportReading(
        read,
        language,
        encoding.filter(read.encoding().stream().toList()::contains),
        basis(read, request, encoding),
        page ? Optional.of("true") : Optional.empty());
  }

  /** Reads a document in one language or another. */
  private record Reader(
      IncomingDocuments incoming,
      IncomingDocument document,
      Optional<Charset> encoding,
      boolean mainContent) {

    ExtractedDocument read(String language) throws DocumentException {
      return incoming.extract(document, new ExtractionOptions(language, encoding, mainContent));
    }
  }

  private static boolean isBilingual(ExtractedDocument read) {
    return read.mediaType().contains(XLIFF);
  }

  /** Encodings of one byte are told apart by the language. */
  private static boolean isInDoubt(ExtractedDocument read, Optional<Charset> encoding) {
    return encoding.isEmpty()
        && read.encoding().isPresent()
        && !read.encoding().get().name().startsWith("UTF");
  }

  private static EncodingBasis basis(
      ExtractedDocument read, ImportRequest request, Optional<Charset> encoding) {
    if (read.encoding().isEmpty()) {
      return EncodingBasis.FORMAT;
    }
    if (encoding.isEmpty()) {
      return EncodingBasis.DETECTED;
    }
    return request.encoding().isPresent() ? EncodingBasis.GIVEN : EncodingBasis.SERVER;
  }
}
