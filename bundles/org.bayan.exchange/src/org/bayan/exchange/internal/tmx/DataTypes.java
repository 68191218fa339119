package org.bayan.exchange.internal.tmx;

import java.util.Locale;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Text;

/** What TMX calls the kind of document that a text comes from. */
final class DataTypes {

  private DataTypes() {}

  static String of(Text text) {
    Origin origin = text.getOrigin();
    String mediaType = origin == null ? null : origin.getMediaType();
    if (mediaType == null) {
      return "unknown";
    }
    String type = mediaType.toLowerCase(Locale.ROOT);
    if (type.startsWith("text/plain")) {
      return "plaintext";
    }
    if (type.contains("html")) {
      return "html";
    }
    boolean xml = type.contains("xml") || type.contains("opendocument");
    return xml ? "xml" : "unknown";
  }
}
