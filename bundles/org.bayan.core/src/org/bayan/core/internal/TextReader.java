package org.bayan.core.internal;

import java.time.Instant;
import org.bayan.core.TaskException;
import org.bayan.core.TextSource;
import org.bayan.model.Segments;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Text;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.PlainText;
import org.bayan.okapi.SegmentationRules;

/** Reads a document as a text of the model: extracted, cleaned, segmented. */
public final class TextReader {

  private final DocumentExtractor extractor = new DocumentExtractor();
  private final SegmentationRules rules;
  private final Instant now;

  /**
   * A reader.
   *
   * @param rules the rules that documents are segmented by
   * @param now the time to record
   */
  public TextReader(SegmentationRules rules, Instant now) {
    this.rules = rules;
    this.now = now;
  }

  /**
   * Reads a document.
   *
   * @param source the document
   * @param id the id of the text to make
   * @return the text, with at least one segment
   * @throws TaskException when the document cannot be read or holds no text
   */
  public Text read(TextSource source, String id) throws TaskException {
    Text text = BitextFactory.eINSTANCE.createText();
    text.setId(id);
    text.setLanguage(source.language());
    try {
      if (source.segmented()) {
        readSegmented(source, text);
      } else {
        readDocument(source, text);
      }
    } catch (DocumentException e) {
      throw new TaskException(TaskException.Kind.INPUT, e.getMessage(), e);
    }
    if (Segments.of(text).isEmpty()) {
      throw new TaskException(
          TaskException.Kind.INPUT,
          source.file() + " holds no text to work on; check that it is the right file.");
    }
    return text;
  }

  private void readDocument(TextSource source, Text text) throws DocumentException {
    ExtractedDocument document = extractor.extract(source.file(), options(source));
    Origin origin = DocumentOrigin.of(source.file().toString(), document, now);
    source
        .encoding()
        .ifPresent(named -> OriginProperties.set(origin, OriginProperties.ENCODING, named.name()));
    TextAppender.append(text, document, origin, rules.segmenter(source.language()));
  }

  private void readSegmented(TextSource source, Text text) throws DocumentException {
    PlainText plain = extractor.readPlainText(source.file(), options(source));
    Origin origin = DocumentOrigin.of(source.file().toString(), "text/plain", plain.sha256(), now);
    origin.setEncoding(plain.encoding().name());
    text.setOrigin(origin);
    text.setRaw(plain.text());
    SegmentedLines.addAll(text);
  }

  private static ExtractionOptions options(TextSource source) {
    return new ExtractionOptions(source.language(), source.encoding());
  }
}
