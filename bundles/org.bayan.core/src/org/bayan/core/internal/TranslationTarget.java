package org.bayan.core.internal;

import java.util.Optional;
import org.bayan.core.TaskException;
import org.bayan.core.TranslationRequest;

/**
 * How a translated document is written.
 *
 * @param isNew whether it is a new DOCX instead of the original with other text
 */
public record TranslationTarget(boolean isNew) {

  /**
   * Finds out how to write a document.
   *
   * @throws TaskException when the name of the file asks for a format that the document cannot be
   *     written in, or the format has no encoding to choose
   */
  public static TranslationTarget of(TranslationRequest request, TranslatedDocument document)
      throws TaskException {
    Optional<DocumentFormat> own = DocumentFormat.of(document.origin());
    Optional<DocumentFormat> wanted = DocumentFormat.of(request.to());
    boolean again = own.isPresent() && own.get().isWritten() && document.hasPlaces();
    boolean same = again && own.equals(wanted);
    if (!same && wanted.orElse(null) != DocumentFormat.DOCX) {
      throw request(
          "--to %s: the source document %s is %s; the name must end in %s."
              .formatted(
                  request.to(),
                  SourceDocuments.name(document.origin()),
                  description(own, again),
                  again ? endings(own.get()) : DocumentFormat.DOCX.endings()));
    }
    if (request.encoding().isPresent() && !wanted.orElseThrow().hasEncoding()) {
      throw request(
          "--encoding %s: a %s file has one encoding only; leave the option out."
              .formatted(request.encoding().get(), wanted.get().title()));
    }
    return new TranslationTarget(!same);
  }

  private static String description(Optional<DocumentFormat> own, boolean again) {
    String title = own.map(DocumentFormat::title).orElse("in an unknown format");
    if (again) {
      return title;
    }
    // Segmented lines are plain text too, but no document was extracted from them.
    return own.filter(DocumentFormat::isWritten).isPresent()
        ? "a list of segments, which is not written again"
        : title + ", which is not written again";
  }

  private static String endings(DocumentFormat own) {
    return own == DocumentFormat.DOCX
        ? own.endings()
        : own.endings() + ", or in .docx for a new document without the layout of the old";
  }

  private static TaskException request(String message) {
    return new TaskException(TaskException.Kind.REQUEST, message);
  }
}
