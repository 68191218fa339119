package org.bayan.okapi.internal.direction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.bayan.okapi.internal.direction.OdfAlignment.Edge;
import org.bayan.text.Direction;
import org.w3c.dom.Element;

/** Automatic styles that differ from others in direction and alignment only. */
final class OdfVariants {
  private static final Pattern SUFFIX = Pattern.compile("_(?:rtl|ltr)\\d*$");

  private record Variant(String style, Direction direction, Edge edge) {}

  private final OdfStyles styles;
  private final Supplier<Element> automatic;
  private final Map<Variant, String> names = new HashMap<>();

  /**
   * @param styles of the text
   * @param automatic gives the automatic styles of the part, which get the new ones
   */
  OdfVariants(OdfStyles styles, Supplier<Element> automatic) {
    this.styles = styles;
    this.automatic = automatic;
  }

  /** The name of the style that is like this one and has that direction and alignment. */
  String of(String style, Direction direction, Edge edge) {
    return names.computeIfAbsent(new Variant(style, direction, edge), this::add);
  }

  private String add(Variant variant) {
    Element style = copy(variant.style());
    String name = freeName(variant);
    Odf.set(style, "style:name", name);
    Element properties = Odf.childOrNew(style, OdfStyles.PROPERTIES);
    boolean rightToLeft = variant.direction() == Direction.RIGHT_TO_LEFT;
    Odf.set(properties, "style:writing-mode", rightToLeft ? "rl-tb" : "lr-tb");
    if (variant.edge() != Edge.NEITHER) {
      Odf.set(properties, "fo:text-align", OdfAlignment.word(variant.edge(), variant.direction()));
    }
    automatic.get().appendChild(style);
    return name;
  }

  /** An automatic style cannot have another one for a parent, so it is copied. */
  private Element copy(String name) {
    Optional<Element> style = styles.named(name);
    if (style.filter(s -> OdfStyles.isAutomatic(s)).isPresent()) {
      return (Element) style.get().cloneNode(true);
    }
    Element derived = Odf.create(automatic.get(), "style:style");
    Odf.set(derived, "style:family", "paragraph");
    if (!name.isEmpty()) {
      Odf.set(derived, "style:parent-style-name", name);
    }
    return derived;
  }

  private String freeName(Variant variant) {
    String suffix = variant.direction() == Direction.RIGHT_TO_LEFT ? "_rtl" : "_ltr";
    String base =
        (variant.style().isEmpty() ? "P" : SUFFIX.matcher(variant.style()).replaceFirst(""))
            + suffix;
    String name = base;
    for (int i = 2; styles.named(name).isPresent() || names.containsValue(name); i++) {
      name = base + i;
    }
    return name;
  }
}
