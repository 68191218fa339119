package org.bayan.core;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.bayan.core.internal.AlignedBitext;
import org.bayan.core.internal.DocumentFormat;
import org.bayan.core.internal.NewDocument;
import org.bayan.core.internal.OriginalFile;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.internal.SourceDocuments;
import org.bayan.core.internal.TranslatedDocument;
import org.bayan.core.internal.TranslationTarget;
import org.bayan.exchange.DocxDocument;
import org.bayan.exchange.DocxWriter;
import org.bayan.model.AtomicFile;
import org.bayan.model.bitext.Origin;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.DocumentMerger;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.MergeRequest;

/**
 * Writes a source document in translation: in its own format, with everything of the original that
 * is no text, or as a new DOCX made of the text alone. The first target text of the bitext gives
 * the translation; what it does not translate stays as it is.
 */
public final class ExportTranslation {

  /** Reads documents, and writes them again with translations. */
  public interface Documents {

    /**
     * Reads a document.
     *
     * @throws DocumentException when it cannot be read
     */
    ExtractedDocument extract(Path original, ExtractionOptions options) throws DocumentException;

    /**
     * Writes a document.
     *
     * @param original the document that the units were extracted from
     * @param request the translations
     * @param out where to
     * @throws DocumentException when the original or the translations do not allow it
     * @throws IOException when {@code out} fails
     */
    void merge(Path original, MergeRequest request, OutputStream out)
        throws DocumentException, IOException;
  }

  private final Documents documents;

  /** The use case with the formats that Bayan knows. */
  public ExportTranslation() {
    this(new OkapiDocuments());
  }

  /** The use case with something else that reads and writes documents. */
  public ExportTranslation(Documents documents) {
    this.documents = documents;
  }

  /**
   * Whether a file's name promises the format of a document that the source text comes from.
   *
   * @param bitext a {@code .bitext} file
   * @param document the one document to look at, named as in a {@link TranslationRequest}; all when
   *     empty
   * @param to the file
   * @throws TaskException when the bitext cannot be read or has no such document
   */
  public boolean isFormatOfSource(Path bitext, Optional<String> document, Path to)
      throws TaskException {
    SourceDocuments sources = new SourceDocuments(AlignedBitext.read(bitext).project().getSource());
    List<Origin> origins = document.isPresent() ? List.of(sources.choose(document)) : sources.all();
    Optional<DocumentFormat> wanted = DocumentFormat.of(to);
    return wanted.isPresent()
        && origins.stream().anyMatch(origin -> DocumentFormat.of(origin).equals(wanted));
  }

  /**
   * Writes the translation of a document.
   *
   * @param request which document, and where
   * @param progress is told how far it is
   * @return how much of it is translated; the file is written then
   * @throws TaskException when a file cannot be read or written, or the request does not fit the
   *     document; no file is changed then
   * @throws CancellationException when the progress was cancelled; no file is changed then
   */
  public TranslationOutcome run(TranslationRequest request, Progress progress)
      throws TaskException {
    OutputFiles.requireWritable(List.of(request.to()), List.of(request.bitext()));
    progress.step("Reading " + request.bitext().getFileName());
    AlignedBitext bitext = AlignedBitext.read(request.bitext());
    Origin origin = new SourceDocuments(bitext.project().getSource()).choose(request.document());
    OriginalFile.requireOther(bitext.project(), request.bitext(), request.to());
    TranslatedDocument document = TranslatedDocument.of(bitext, origin);
    TranslationTarget target = TranslationTarget.of(request, document);
    AtomicFile.Content content = target.isNew() ? made(document) : merged(request, document);
    requireGoingOn(progress);
    progress.step("Writing " + request.to().getFileName());
    write(request.to(), content, progress);
    return document.outcome();
  }

  private static AtomicFile.Content made(TranslatedDocument document) {
    DocxDocument docx = NewDocument.of(document);
    return out -> new DocxWriter().write(docx, out);
  }

  private AtomicFile.Content merged(TranslationRequest request, TranslatedDocument document)
      throws TaskException {
    Path original = new OriginalFile(document.origin(), request.bitext()).find(request.original());
    OriginalFile.requireOther(original, request.to());
    ExtractedDocument read = extract(original, document);
    MergeRequest units = document.request(request.encoding(), read);
    return out -> {
      try {
        documents.merge(original, units, out);
      } catch (DocumentException e) {
        throw new Unmerged(e);
      }
    };
  }

  /** The original as it is now; a translation whose unit is not found would silently be lost. */
  private ExtractedDocument extract(Path original, TranslatedDocument document)
      throws TaskException {
    try {
      ExtractedDocument read = documents.extract(original, document.extraction());
      long missing = document.missingFrom(read);
      if (missing > 0) {
        throw new TaskException(
            TaskException.Kind.INPUT,
            original
                + " is read otherwise than when the bitext was made: "
                + missing
                + " of its text units are not found; make a new bitext of it.");
      }
      return read;
    } catch (DocumentException e) {
      throw new TaskException(TaskException.Kind.INPUT, e.getMessage(), e);
    }
  }

  private static void write(Path to, AtomicFile.Content content, Progress progress)
      throws TaskException {
    try (AtomicFile staged = AtomicFile.stage(to, content)) {
      requireGoingOn(progress);
      staged.commit();
    } catch (Unmerged e) {
      throw new TaskException(TaskException.Kind.INPUT, e.getMessage(), e.getCause());
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
  }

  private static void requireGoingOn(Progress progress) {
    if (progress.cancelled()) {
      throw new CancellationException();
    }
  }

  /** The formats that Bayan knows. */
  private static final class OkapiDocuments implements Documents {
    private final DocumentExtractor extractor = new DocumentExtractor();
    private final DocumentMerger merger = new DocumentMerger();

    @Override
    public ExtractedDocument extract(Path original, ExtractionOptions options)
        throws DocumentException {
      return extractor.extract(original, options);
    }

    @Override
    public void merge(Path original, MergeRequest request, OutputStream out)
        throws DocumentException, IOException {
      merger.merge(original, request, out);
    }
  }

  /** Carries the failure of a merger through what writes files. */
  private static final class Unmerged extends IOException {
    private static final long serialVersionUID = 1L;

    Unmerged(DocumentException cause) {
      super(cause.getMessage(), cause);
    }
  }
}
