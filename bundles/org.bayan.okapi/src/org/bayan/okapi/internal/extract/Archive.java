package org.bayan.okapi.internal.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;

/** Looks into a ZIP file before a filter does: what document it is, and whether it can be read. */
final class Archive {
  private static final String ODT = "application/vnd.oasis.opendocument.text";
  private static final String ENCRYPTED = "encryption-data";
  private static final int MAX_SMALL_PART = 1 << 20;

  private Archive() {}

  static DocumentReader readerFor(SourceFile source) throws DocumentException {
    try (ZipFile zip = new ZipFile(source.path().toFile())) {
      DocumentReader reader = reader(zip, source);
      new ArchiveGuard(zip, source.path()).check();
      return reader;
    } catch (IOException e) {
      throw new DocumentException(
          Reason.MALFORMED,
          source.path(),
          "is a ZIP file that is cut off, damaged or encrypted; get it again",
          e);
    }
  }

  private static DocumentReader reader(ZipFile zip, SourceFile source)
      throws IOException, DocumentException {
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
    throw new DocumentException(
        Reason.BINARY,
        source.path(),
        "is a ZIP archive without a DOCX or ODT document; unpack it and name a file in it");
  }

  private static String text(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return "";
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(MAX_SMALL_PART), StandardCharsets.UTF_8);
    }
  }
}
