package org.bayan.okapi.internal.direction;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The borders of a paragraph, which stay on their side of the page when its direction changes. */
final class WordBorders {
  private static final Map<String, String> OTHER_SIDE = Map.of("left", "right", "right", "left");
  private static final List<String> ORDER =
      List.of("top", "left", "bottom", "right", "between", "bar");

  private WordBorders() {}

  /** Gives the left border to the right side and the other way round. */
  static void swapSides(Element paragraphProperties) {
    Word.child(paragraphProperties, "pBdr").ifPresent(WordBorders::swap);
  }

  private static void swap(Element borders) {
    for (Element border : Elements.children(borders)) {
      String side = OTHER_SIDE.get(border.getLocalName());
      if (side != null) {
        String prefix = border.getPrefix() == null ? "" : border.getPrefix() + ":";
        border.getOwnerDocument().renameNode(border, border.getNamespaceURI(), prefix + side);
      }
    }
    for (String side : ORDER) {
      Word.child(borders, side).ifPresent(borders::appendChild);
    }
  }
}
