package org.bayan.okapi.internal.metadata;

import java.nio.charset.StandardCharsets;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentMetadata;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.internal.extract.SourceFile;

/** Adds to an extracted document what it says of itself. */
public final class SelfDescription {
  private SelfDescription() {}

  /**
   * The same document with its metadata. What is found here goes before what the reader of the
   * format found: a page names itself better in its {@code meta} elements than in its {@code
   * title}, which tends to hold the name of the site too.
   *
   * @throws DocumentException when the part that should tell is damaged
   */
  public static ExtractedDocument add(SourceFile source, ExtractedDocument document)
      throws DocumentException {
    return new ExtractedDocument(
        document.raw(),
        document.units(),
        document.mediaType(),
        document.encoding(),
        read(source, document).orElse(document.metadata()),
        document.targetLanguage(),
        document.sha256());
  }

  private static DocumentMetadata read(SourceFile source, ExtractedDocument document)
      throws DocumentException {
    String type = document.mediaType();
    if (type.contains("html")) {
      return PageMetadata.of(text(source, document));
    }
    if (type.contains("wordprocessingml")) {
      return OfficeProperties.ofDocx(source);
    }
    if (type.contains("opendocument")) {
      return OfficeProperties.ofOdt(source);
    }
    if (type.contains("xliff")) {
      return XliffHead.of(source);
    }
    if (type.contains("markdown")) {
      return TextHeads.ofMarkdown(text(source, document));
    }
    if (type.contains("gettext")) {
      return TextHeads.ofPo(text(source, document));
    }
    return DocumentMetadata.NONE;
  }

  private static String text(SourceFile source, ExtractedDocument document) {
    String text = new String(source.bytes(), document.encoding().orElse(StandardCharsets.UTF_8));
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
