package org.bayan.okapi.internal.direction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.text.Direction;
import org.w3c.dom.Element;

/** Gives the pages, tables, frames and numbers of an ODT part the direction of the document. */
final class OdfLayout {
  /** The writing modes of the other direction and what becomes of them, by the new direction. */
  static final Map<Direction, Map<String, String>> WRITING_MODES =
      Map.of(
          Direction.LEFT_TO_RIGHT, Map.of("rl-tb", "lr-tb", "rl", "lr"),
          Direction.RIGHT_TO_LEFT, Map.of("lr-tb", "rl-tb", "lr", "rl"));

  private static final Map<String, String> OTHER_SIDE = Map.of("left", "right", "right", "left");

  /** The order of the abjad and that of the alphabet, as LibreOffice writes them; Hebrew. */
  private static final Map<String, String> TO_LATIN =
      Map.of("ا, ب, ج, ...", "a", "أ, ب, ت, ...", "a", "א, י, ק, ...", "a", "א, ב, ג, ...", "a");

  private static final Map<String, Map<String, String>> FROM_LATIN =
      Map.of(
          "Arab", Map.of("a", "ا, ب, ج, ...", "A", "ا, ب, ج, ..."),
          "Hebr", Map.of("a", "א, י, ק, ...", "A", "א, י, ק, ..."));

  private static final List<String> NUMBERED =
      List.of(
          "list-level-style-number",
          "outline-level-style",
          "notes-configuration",
          "page-number",
          "page-layout-properties",
          "sequence");

  private final LanguageChange change;
  private final Direction page;

  /**
   * @param page the direction of the page before
   */
  OdfLayout(LanguageChange change, Direction page) {
    this.change = change;
    this.page = page;
  }

  /** Turns everything in a part that is no paragraph and no style of paragraphs. */
  void turn(Element root) {
    for (Element element : Elements.all(root, e -> true)) {
      switch (element.getLocalName()) {
        case "page-layout-properties" -> setWritingMode(element);
        case "table-properties" -> table(element);
        case "section-properties", "table-cell-properties" -> turnWritingMode(element);
        case "graphic-properties" -> frame(element);
        case "footnote-sep" -> Odf.replace(element, "style:adjustment", OTHER_SIDE);
        default -> {}
      }
      if (NUMBERED.contains(element.getLocalName())) {
        Odf.replace(element, "style:num-format", numberFormats());
      }
    }
  }

  private void setWritingMode(Element properties) {
    Odf.set(properties, "style:writing-mode", change.isRightToLeft() ? "rl-tb" : "lr-tb");
  }

  private void turnWritingMode(Element properties) {
    Odf.replace(properties, "style:writing-mode", WRITING_MODES.get(change.direction()));
  }

  /** A table is aligned by the sides of the page, its columns by its direction. */
  private void table(Element properties) {
    if (direction(properties) != change.direction()) {
      Odf.replace(properties, "table:align", OTHER_SIDE);
      Odf.exchange(properties, "fo:margin-left", "fo:margin-right");
    }
    setWritingMode(properties);
  }

  private Direction direction(Element properties) {
    return switch (Odf.get(properties, "style:writing-mode").orElse("page")) {
      case "rl-tb", "rl" -> Direction.RIGHT_TO_LEFT;
      case "lr-tb", "lr" -> Direction.LEFT_TO_RIGHT;
      default -> page;
    };
  }

  private void frame(Element properties) {
    turnWritingMode(properties);
    Odf.replace(properties, "style:horizontal-pos", OTHER_SIDE);
    Odf.replace(properties, "style:wrap", OTHER_SIDE);
  }

  private Map<String, String> numberFormats() {
    Map<String, String> formats = new HashMap<>();
    if (change.isRightToLeft()) {
      formats.putAll(FROM_LATIN.getOrDefault(change.script(), Map.of()));
    } else {
      formats.putAll(TO_LATIN);
    }
    return formats;
  }
}
