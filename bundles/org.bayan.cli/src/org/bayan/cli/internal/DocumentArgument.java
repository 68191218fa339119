package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.Locale;
import org.bayan.core.TextSource;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The one document that a command reads, its language and how it is segmented. */
final class DocumentArgument {

  @Parameters(
      paramLabel = "FILE",
      description = "The document: text, Markdown, HTML, DOCX, ODT, PDF, XLIFF or PO.")
  private Path file;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      required = true,
      description = "Language of the text, a BCP 47 tag such as ar or en.")
  private LanguageTag language;

  @Mixin private SegmentationOptions segmentation;

  /** The document, still to be segmented. */
  TextSource source() {
    return new TextSource(file, language.text(), segmentation.encoding(), false);
  }

  SegmentationOptions segmentation() {
    return segmentation;
  }

  /** The primary language, such as {@code ar}. */
  String primaryLanguage() {
    return Locale.forLanguageTag(language.text()).getLanguage();
  }
}
