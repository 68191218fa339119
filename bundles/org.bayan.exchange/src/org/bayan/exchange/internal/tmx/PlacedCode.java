package org.bayan.exchange.internal.tmx;

import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;

/**
 * An inline code in the segments of one variant.
 *
 * @param segment the index of its segment
 * @param code the code
 */
record PlacedCode(int segment, InlineCode code) {

  boolean is(InlineCodeKind kind) {
    return code.getKind() == kind;
  }

  boolean hasSameId(PlacedCode other) {
    return code.getId().equals(other.code.getId());
  }

  /** What the code does, by the names that TMX 1.4b recommends. */
  String type() {
    String type = code.getType();
    if (type == null) {
      return null;
    }
    return switch (type) {
      case "underlined" -> "ulined";
      case "footnote" -> "fnote";
      case "break" -> "lb";
      default -> type;
    };
  }

  String data() {
    return code.getData() == null ? "" : code.getData();
  }
}
