package org.bayan.okapi.internal.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;

/** Finds the reader for a file: its content decides, its name says what was expected. */
public final class FormatSniffer {
  private static final Set<String> ARCHIVED = Set.of("docx", "docm", "odt", "ott");
  private static final Set<String> OLD_OFFICE = Set.of("doc", "xls", "ppt");

  private FormatSniffer() {}

  /**
   * The reader for this file.
   *
   * @throws DocumentException when the file is empty, binary, in a known format that is not
   *     supported, or not in the format that its extension promises
   */
  public static DocumentReader sniff(SourceFile source) throws DocumentException {
    if (source.bytes().length == 0) {
      throw new DocumentException(
          Reason.EMPTY, source.path(), "has no text: it is empty; name another");
    }
    Optional<Signature> signature = Signature.of(source.bytes());
    if (signature.isPresent()) {
      return readerFor(signature.get(), source);
    }
    String extension = source.extension();
    if (ARCHIVED.contains(extension) || extension.equals("pdf")) {
      throw new DocumentException(
          Reason.MALFORMED,
          source.path(),
          "is damaged, or no "
              + extension.toUpperCase(Locale.ROOT)
              + " document at all; get it again from where it came");
    }
    return new TextReader();
  }

  private static DocumentReader readerFor(Signature signature, SourceFile source)
      throws DocumentException {
    return switch (signature) {
      case PDF -> new PdfReader();
      case ZIP -> Archive.readerFor(source);
      case OLE -> throw oldOffice(source);
      case RTF ->
          throw new DocumentException(
              Reason.UNSUPPORTED,
              source.path(),
              "is an RTF document, which Bayan does not read; save it as DOCX");
      default ->
          throw new DocumentException(
              Reason.BINARY,
              source.path(),
              "is " + signature.description() + ", not a text; name a document");
    };
  }

  private static DocumentException oldOffice(SourceFile source) {
    if (OLD_OFFICE.contains(source.extension())) {
      return new DocumentException(
          Reason.UNSUPPORTED,
          source.path(),
          "is an Office document of the old format; save it as DOCX");
    }
    if (ARCHIVED.contains(source.extension())) {
      return new DocumentException(
          Reason.MALFORMED, source.path(), "is protected by a password; save it without one");
    }
    return new DocumentException(
        Reason.BINARY,
        source.path(),
        "is " + Signature.OLE.description() + ", not a text; save it as DOCX");
  }
}
