package org.bayan.okapi.internal.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.DocumentExtractor;

/**
 * Looks into a ZIP file before a filter does: what document it is, whether it can be unpacked, and
 * whether that stays within the limits.
 */
final class Archive {
  private static final int MAX_ENTRIES = 10_000;
  private static final String ODT = "application/vnd.oasis.opendocument.text";
  private static final String ENCRYPTED = "encryption-data";

  private Archive() {}

  static DocumentReader readerFor(SourceFile source) throws DocumentException {
    try (ZipFile zip = new ZipFile(source.path().toFile())) {
      checkSize(zip, source);
      if (zip.getEntry(DocxReader.MAIN_PART) != null) {
        return new DocxReader();
      }
      if (zip.getEntry(OdtReader.MAIN_PART) != null && text(zip, "mimetype").startsWith(ODT)) {
        if (text(zip, "META-INF/manifest.xml").contains(ENCRYPTED)) {
          throw new DocumentException(
              Reason.MALFORMED, source.path(), "is protected by a password; save it without one");
        }
        return new OdtReader();
      }
    } catch (IOException e) {
      throw new DocumentException(
          Reason.MALFORMED,
          source.path(),
          "is a ZIP file that is cut off, damaged or encrypted; get it again",
          e);
    }
    throw new DocumentException(
        Reason.BINARY,
        source.path(),
        "is a ZIP archive without a DOCX or ODT document; unpack it and name a file in it");
  }

  /** Unpacks everything once, because the sizes that a ZIP file states need not be true. */
  private static void checkSize(ZipFile zip, SourceFile source)
      throws IOException, DocumentException {
    long left = DocumentExtractor.MAX_UNCOMPRESSED_BYTES;
    byte[] buffer = new byte[1 << 16];
    if (zip.size() > MAX_ENTRIES) {
      throw tooLarge(source);
    }
    for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
      try (InputStream in = zip.getInputStream(e.nextElement())) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          left -= read;
          if (left < 0) {
            throw tooLarge(source);
          }
        }
      }
    }
  }

  private static DocumentException tooLarge(SourceFile source) {
    return new DocumentException(
        Reason.UNSUPPORTED,
        source.path(),
        "unpacks to more than "
            + (DocumentExtractor.MAX_UNCOMPRESSED_BYTES >> 20)
            + " MiB or "
            + MAX_ENTRIES
            + " parts; split it or save it without pictures");
  }

  private static String text(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return "";
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
