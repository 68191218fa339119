package org.bayan.okapi.internal.direction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.text.Direction;
import org.w3c.dom.Element;

/**
 * The paragraph styles that hold for the text of one part (OpenDocument 1.3 part 3, 16.2): its
 * automatic styles, then the common ones, then the default.
 */
final class OdfStyles {
  private static final int MAX_ANCESTORS = 50;
  static final String PROPERTIES = "style:paragraph-properties";

  private final Map<String, Element> styles = new HashMap<>();
  private final Optional<Element> defaults;
  private final Direction page;

  /**
   * @param containers of styles, such as {@code office:automatic-styles}; what the first ones say
   *     goes before what the later ones say
   * @param page the direction of the page, which holds where no style says another
   */
  OdfStyles(List<Element> containers, Direction page) {
    this.page = page;
    for (Element container : containers) {
      for (Element style : Elements.children(container)) {
        if (isOfParagraphs(style) && Odf.is(style, "style:style")) {
          styles.putIfAbsent(Odf.get(style, "style:name").orElse(""), style);
        }
      }
    }
    defaults =
        containers.stream()
            .flatMap(container -> Elements.children(container).stream())
            .filter(style -> Odf.is(style, "style:default-style") && isOfParagraphs(style))
            .findFirst();
  }

  static boolean isOfParagraphs(Element style) {
    return Odf.get(style, "style:family").filter("paragraph"::equals).isPresent();
  }

  /** Whether a style is not one of those that the user sees and others inherit from. */
  static boolean isAutomatic(Element style) {
    return Odf.is(style.getParentNode(), "office:automatic-styles");
  }

  Optional<Element> named(String style) {
    return Optional.ofNullable(styles.get(style));
  }

  /** The direction of a paragraph of this style; empty when its lines run from top to bottom. */
  Optional<Direction> direction(String style) {
    String mode = property(style, "style:writing-mode").orElse("page");
    return switch (mode) {
      case "rl-tb", "rl" -> Optional.of(Direction.RIGHT_TO_LEFT);
      case "lr-tb", "lr" -> Optional.of(Direction.LEFT_TO_RIGHT);
      case "page" -> Optional.of(page);
      default -> Optional.empty();
    };
  }

  /** What the style, its ancestors or the default say of a paragraph property. */
  Optional<String> property(String style, String name) {
    String next = style;
    for (int i = 0; i < MAX_ANCESTORS && styles.containsKey(next); i++) {
      Optional<String> value = own(styles.get(next), name);
      if (value.isPresent()) {
        return value;
      }
      next = Odf.get(styles.get(next), "style:parent-style-name").orElse("");
    }
    return defaults.flatMap(d -> own(d, name));
  }

  private static Optional<String> own(Element style, String name) {
    return Odf.child(style, PROPERTIES).flatMap(p -> Odf.get(p, name));
  }
}
