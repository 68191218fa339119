package org.bayan.core.internal.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.core.BitextSide;
import org.bayan.core.ImportRequest;
import org.bayan.core.OriginDetails;
import org.bayan.core.TaskException;
import org.bayan.core.internal.ImportReading;
import org.bayan.core.internal.IncomingDocument;
import org.bayan.core.internal.IncomingDocuments;
import org.bayan.core.internal.InputFaults;
import org.bayan.core.internal.fetch.FetchedDocument;
import org.bayan.core.library.ImportTextsRequest.Reading;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.OfficialText;
import org.bayan.model.library.TextDetails;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.DocumentMetadata;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.PlainText;
import org.bayan.okapi.SegmentationRules;
import org.bayan.text.LanguageGuess;

/** Makes official texts of documents, with everything that can be told of them. */
public final class DocumentReading {

  private static final String SEGMENTED_ENDING = ".seg";
  private static final String DEFAULT_LANGUAGE = "en";

  private final IncomingDocuments incoming;
  private final Reading how;
  private final Optional<String> language;
  private final SegmentationRules rules;

  /**
   * A reading.
   *
   * @param incoming gets the documents
   * @param how they are read
   * @param language their language; told by the document when absent
   * @throws TaskException when the rules cannot be read
   */
  public DocumentReading(IncomingDocuments incoming, Reading how, Optional<String> language)
      throws TaskException {
    this.incoming = incoming;
    this.how = how;
    this.language = language;
    rules = how.rules().load();
  }

  /**
   * Reads a document.
   *
   * @param name path or address
   * @return the text, which has the name of the file for an id
   * @throws TaskException when it does not come, cannot be read or holds no text
   */
  public OfficialText read(String name) throws TaskException {
    IncomingDocument document = incoming.open(name);
    String file = document.file().getFileName().toString();
    String origin =
        document.fetched().map(FetchedDocument::address).map(Object::toString).orElse(file);
    OfficialText read = isAkomaNtoso(document.file()) ? akn(document) : made(document, file);
    if (read.segmentCount() == 0) {
      throw InputFaults.input(
          name + " holds no text to work on; check that it is the right file.", null);
    }
    TextDetails details = read.details();
    return read.with(details.origin().isEmpty() ? details.withOrigin(origin) : details);
  }

  private OfficialText akn(IncomingDocument document) throws TaskException {
    Path file = document.file();
    return TextFile.read(file, file.getFileName().toString());
  }

  private static boolean isAkomaNtoso(Path file) throws TaskException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    try {
      return (name.endsWith(".xml") || name.endsWith(".akn")) && TextFile.isOne(file);
    } catch (IOException e) {
      throw InputFaults.of(file, e);
    }
  }

  private OfficialText made(IncomingDocument document, String file) throws TaskException {
    if (how.segmented() || file.toLowerCase(Locale.ROOT).endsWith(SEGMENTED_ENDING)) {
      PlainText plain = plain(document);
      String tag =
          language.orElseGet(() -> LanguageGuess.of(plain.text()).orElse(DEFAULT_LANGUAGE));
      return made(TextBlock.ofLines(plain), DocumentMetadata.NONE, tag, file);
    }
    ImportReading reading =
        ImportReading.read(incoming, document, request(), BitextFactory.eINSTANCE.createText());
    String tag = reading.language().tag();
    List<TextBlock> blocks = TextBlock.of(reading.document(), rules.segmenter(tag));
    return made(blocks, reading.document().metadata(), tag, file);
  }

  private PlainText plain(IncomingDocument document) throws TaskException {
    ExtractionOptions options =
        new ExtractionOptions(language.orElse(DEFAULT_LANGUAGE), how.encoding());
    try {
      return new DocumentExtractor().readPlainText(document.file(), options);
    } catch (DocumentException e) {
      throw IncomingDocuments.failure(document, e);
    }
  }

  private static OfficialText made(
      List<TextBlock> blocks, DocumentMetadata metadata, String language, String file) {
    List<OfficialParagraph> paragraphs = ParagraphSorter.sort(blocks);
    String stem = TextNames.stem(file);
    TextDetails details = new HeadDetails(paragraphs, metadata, language).details(stem);
    String work = TextNames.work(details.symbol(), file);
    return new OfficialText(file, details.withWork(work), paragraphs);
  }

  /** The reading of imports asks for one; no bitext is touched by that. */
  private ImportRequest request() {
    return new ImportRequest(
        List.of(),
        Path.of(""),
        BitextSide.SOURCE,
        language,
        how.encoding(),
        how.mainContent(),
        Optional.empty(),
        OriginDetails.NONE);
  }
}
