package org.bayan.okapi.internal.direction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.bayan.okapi.internal.direction.OdfAlignment.Edge;
import org.bayan.text.Direction;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The paragraphs of an ODT part. What each of them wants is found before the styles change; after
 * that, a paragraph whose style does not give it what it wants gets an automatic style of its own.
 */
final class OdfParagraphs {
  private static final Set<String> OTHER_TEXT =
      Set.of("p", "h", "note", "annotation", "tracked-changes", "text-box");

  /** What a paragraph is to look like. */
  private record Wish(Element paragraph, String style, Direction direction, Edge edge) {}

  private final LanguageChange change;
  private final List<Wish> wishes = new ArrayList<>();

  /**
   * Finds out what is wanted.
   *
   * @param root of the part
   * @param styles before they change
   * @param alignment how the alignments of the document are read
   */
  OdfParagraphs(LanguageChange change, Element root, OdfStyles styles, OdfAlignment alignment) {
    this.change = change;
    for (Element p : Elements.all(root, OdfParagraphs::isParagraph)) {
      String style = Odf.get(p, "text:style-name").orElse("");
      styles.direction(style).ifPresent(old -> wish(p, style, old, styles, alignment));
    }
  }

  private static boolean isParagraph(Element element) {
    return Odf.is(element, "text:p") || Odf.is(element, "text:h");
  }

  /** A paragraph that was not translated stays at its edge of the page. */
  private void wish(
      Element p, String style, Direction old, OdfStyles styles, OdfAlignment alignment) {
    StringBuilder text = new StringBuilder();
    append(p, text);
    Direction direction = TextDirection.ofMost(text.toString(), change.direction());
    Optional<String> said = styles.property(style, "fo:text-align");
    Edge edge = alignment.edge(said, old);
    if (direction != change.direction() && direction != old && said.isPresent()) {
      edge = edge.opposite();
    }
    wishes.add(new Wish(p, style, direction, edge));
  }

  private static void append(Node parent, StringBuilder text) {
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Text) {
        text.append(n.getNodeValue());
      } else if (n instanceof Element && !OTHER_TEXT.contains(n.getLocalName())) {
        append(n, text);
      }
    }
  }

  /** The styles that have paragraphs, and none of them translated. */
  Set<String> foreignStyles() {
    Set<String> foreign = new HashSet<>();
    wishes.forEach(wish -> foreign.add(wish.style()));
    wishes.stream()
        .filter(wish -> wish.direction() == change.direction())
        .forEach(wish -> foreign.remove(wish.style()));
    return foreign;
  }

  /**
   * Gives the paragraphs what they want.
   *
   * @param styles after they changed
   * @param automatic gives the automatic styles of the part, which get new ones
   */
  void fit(OdfStyles styles, Supplier<Element> automatic) {
    OdfVariants variants = new OdfVariants(styles, automatic);
    for (Wish wish : wishes) {
      if (!isFulfilled(wish, styles)) {
        String style = variants.of(wish.style(), wish.direction(), wish.edge());
        Odf.set(wish.paragraph(), "text:style-name", style);
      }
    }
  }

  private static boolean isFulfilled(Wish wish, OdfStyles styles) {
    Optional<String> alignment = styles.property(wish.style(), "fo:text-align");
    return styles.direction(wish.style()).filter(d -> d == wish.direction()).isPresent()
        && (wish.edge() == Edge.NEITHER
            || OdfAlignment.means(alignment, wish.edge(), wish.direction()));
  }
}
