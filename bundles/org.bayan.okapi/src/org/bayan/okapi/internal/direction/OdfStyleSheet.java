package org.bayan.okapi.internal.direction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.okapi.internal.direction.OdfAlignment.Edge;
import org.bayan.text.Direction;
import org.w3c.dom.Element;

/**
 * Turns paragraph styles of an ODT. Margins, indents and tabs stay: LibreOffice counts them from
 * the edge where lines begin (seen in 7.4). Borders and the space within them are on the left and
 * right of the page, so they change sides.
 */
final class OdfStyleSheet {
  private final LanguageChange change;
  private final OdfAlignment alignment;
  private final Map<Element, Direction> old = new LinkedHashMap<>();

  /**
   * Notes the directions that styles give.
   *
   * @param containers the styles to turn
   * @param styles the same, and what they inherit from, before they change
   */
  OdfStyleSheet(
      LanguageChange change, List<Element> containers, OdfStyles styles, OdfAlignment alignment) {
    this.change = change;
    this.alignment = alignment;
    for (Element container : containers) {
      for (Element style : Elements.children(container)) {
        if (OdfStyles.isOfParagraphs(style)) {
          String name = Odf.get(style, "style:name").orElse("");
          styles.direction(name).ifPresent(direction -> old.put(style, direction));
        }
      }
    }
  }

  /**
   * Turns the styles that run in the direction of the old language.
   *
   * @param foreign names of automatic styles that stay, because their text was not translated
   */
  void turn(Set<String> foreign) {
    old.forEach(
        (style, direction) -> {
          String name = Odf.get(style, "style:name").orElse("");
          boolean stays = OdfStyles.isAutomatic(style) && foreign.contains(name);
          if (direction != change.direction() && !stays) {
            Odf.child(style, OdfStyles.PROPERTIES).ifPresent(p -> turn(p, direction));
          }
        });
  }

  private void turn(Element properties, Direction direction) {
    OdfLayout.WRITING_MODES
        .get(change.direction())
        .forEach((from, to) -> Odf.replace(properties, "style:writing-mode", Map.of(from, to)));
    Optional<String> said = Odf.get(properties, "fo:text-align");
    Edge edge = alignment.edge(said, direction);
    if (said.isPresent() && edge != Edge.NEITHER) {
      Odf.set(properties, "fo:text-align", OdfAlignment.word(edge, change.direction()));
    }
    for (String side : List.of("fo:border-%s", "fo:padding-%s", "style:border-line-width-%s")) {
      Odf.exchange(properties, String.format(side, "left"), String.format(side, "right"));
    }
  }

  /** Makes the default style say where the lines of a right-to-left document begin. */
  static void alignDefault(Element defaultStyle, LanguageChange change) {
    Element properties = Odf.childOrNew(defaultStyle, OdfStyles.PROPERTIES);
    if (change.isRightToLeft() && Odf.get(properties, "fo:text-align").isEmpty()) {
      Odf.set(properties, "fo:text-align", OdfAlignment.word(Edge.LEADING, change.direction()));
    }
  }

  /** The default style of paragraphs among the common styles, added when there is none. */
  static Element defaultStyle(Element common) {
    return Elements.children(common).stream()
        .filter(e -> Odf.is(e, "style:default-style") && OdfStyles.isOfParagraphs(e))
        .findFirst()
        .orElseGet(() -> addDefault(common));
  }

  private static Element addDefault(Element common) {
    Element style = Odf.create(common, "style:default-style");
    Odf.set(style, "style:family", "paragraph");
    common.insertBefore(style, common.getFirstChild());
    return style;
  }
}
