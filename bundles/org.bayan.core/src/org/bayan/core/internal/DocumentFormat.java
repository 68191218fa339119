package org.bayan.core.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bayan.model.bitext.Origin;

/** The formats of documents, as far as a name or a media type tells them. */
public enum DocumentFormat {
  /** Plain text. */
  TEXT("plain text", List.of("text/plain"), "txt"),
  /** Markdown. */
  MARKDOWN("Markdown", List.of("text/markdown", "text/x-markdown"), "md", "markdown"),
  /** Web pages. */
  HTML("HTML", List.of("text/html", "application/xhtml+xml"), "html", "htm", "xhtml"),
  /** Word. */
  DOCX(
      "DOCX",
      List.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
      "docx"),
  /** OpenDocument text. */
  ODT("ODT", List.of("application/vnd.oasis.opendocument.text"), "odt"),
  /** Pages that are only read, never written again. */
  PDF("PDF", List.of("application/pdf"), "pdf"),
  /** Bilingual XLIFF. */
  XLIFF("XLIFF", List.of("application/xliff+xml", "application/x-xliff+xml"), "xlf", "xliff"),
  /** Bilingual gettext catalogues. */
  PO("PO", List.of("text/x-gettext-translation", "text/x-po"), "po");

  private final String title;
  private final List<String> mediaTypes;
  private final List<String> extensions;

  DocumentFormat(String title, List<String> mediaTypes, String... extensions) {
    this.title = title;
    this.mediaTypes = mediaTypes;
    this.extensions = List.of(extensions);
  }

  /** The format that a document was read in; empty when it is none of these. */
  public static Optional<DocumentFormat> of(Origin origin) {
    String type = origin.getMediaType();
    if (type == null) {
      return ofName(origin.getFile());
    }
    String bare = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> f.mediaTypes.contains(bare)).findFirst();
  }

  /** The format that a file's name promises; empty when it is none of these. */
  public static Optional<DocumentFormat> of(Path file) {
    return ofName(file.toString());
  }

  private static Optional<DocumentFormat> ofName(String file) {
    String name = file == null ? "" : file.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.extensions.stream().anyMatch(e -> name.endsWith("." + e)))
        .findFirst();
  }

  /** Its name, for a sentence. */
  public String title() {
    return title;
  }

  /** The endings of its files, for a sentence: {@code .xlf or .xliff}. */
  public String endings() {
    return extensions.stream().map(e -> "." + e).collect(Collectors.joining(" or "));
  }

  /** Whether documents of this format can be written again with other text. */
  public boolean isWritten() {
    return this != PDF;
  }

  /** Whether the encoding of such a document can be chosen. */
  public boolean hasEncoding() {
    return this == TEXT || this == MARKDOWN || this == HTML || this == PO;
  }
}
