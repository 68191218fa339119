package org.bayan.okapi.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.bayan.okapi.DocumentMetadata;

/** What a PDF says of itself: its XMP packet, else its information dictionary. */
final class PdfMetadata {
  private PdfMetadata() {}

  static DocumentMetadata of(PDDocument document) {
    XmpPacket xmp = xmp(document);
    PDDocumentInformation info = document.getDocumentInformation();
    return new DocumentMetadata(
        xmp.first("title").or(() -> text(info.getTitle())),
        xmp.first("creator").or(() -> text(info.getAuthor())),
        xmp.first("publisher"),
        xmp.date().or(() -> date(info)),
        Optional.empty(),
        text(document.getDocumentCatalog().getLanguage()).or(() -> xmp.first("language")));
  }

  private static XmpPacket xmp(PDDocument document) {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      return XmpPacket.NONE;
    }
    try (InputStream packet = metadata.exportXMPMetadata()) {
      return XmpPacket.read(packet.readNBytes(XmpPacket.MAX_BYTES));
    } catch (IOException e) {
      // A packet that cannot be unpacked says nothing, and the text does not depend on it.
      return XmpPacket.NONE;
    }
  }

  private static Optional<String> text(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
  }

  private static Optional<String> date(PDDocumentInformation info) {
    Calendar created = info.getCreationDate();
    if (created == null) {
      return Optional.empty();
    }
    OffsetDateTime time =
        OffsetDateTime.ofInstant(created.toInstant(), created.getTimeZone().toZoneId());
    return Optional.of(time.withNano(0).toString());
  }
}
