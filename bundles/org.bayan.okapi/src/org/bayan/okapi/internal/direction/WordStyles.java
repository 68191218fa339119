package org.bayan.okapi.internal.direction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What the styles of a DOCX say about direction at one moment (ISO/IEC 29500-1, 17.7.2). Table
 * styles are left out: Word gives them no direction.
 */
final class WordStyles {
  private static final int MAX_ANCESTORS = 50;

  /** What one style says itself. */
  private record Style(
      String parent, Optional<Boolean> bidi, Optional<Boolean> rtl, Optional<String> alignment) {}

  private static final Style NONE =
      new Style("", Optional.empty(), Optional.empty(), Optional.empty());

  private final Map<String, Style> styles = new HashMap<>();
  private String defaultParagraph = "";
  private Style defaults = NONE;

  private WordStyles() {}

  /** The styles of a part as it is now; later changes of the part are not seen. */
  static WordStyles of(Optional<Document> part) {
    WordStyles styles = new WordStyles();
    part.map(Document::getDocumentElement).ifPresent(styles::read);
    return styles;
  }

  private void read(Element root) {
    for (Element element : Elements.children(root)) {
      if (Word.is(element, "docDefaults")) {
        defaults =
            style(
                Word.child(element, "pPrDefault").orElse(element),
                Word.child(element, "rPrDefault").orElse(element));
      } else if (Word.is(element, "style")) {
        String id = Word.attribute(element, "styleId").orElse("");
        styles.put(id, style(element, element));
        if (isDefaultParagraph(element)) {
          defaultParagraph = id;
        }
      }
    }
  }

  private static boolean isDefaultParagraph(Element style) {
    return Word.attribute(style, "type").filter("paragraph"::equals).isPresent()
        && Word.attribute(style, "default")
            .filter(v -> v.equals("1") || v.equals("true"))
            .isPresent();
  }

  private static Style style(Element paragraphHolder, Element runHolder) {
    Optional<Element> paragraph = Word.child(paragraphHolder, "pPr");
    return new Style(
        Word.value(paragraphHolder, "basedOn").orElse(""),
        paragraph.flatMap(p -> Word.flag(p, "bidi")),
        Word.child(runHolder, "rPr").flatMap(r -> Word.flag(r, "rtl")),
        paragraph.flatMap(p -> Word.value(p, "jc")));
  }

  /** Whether a paragraph of this style runs right to left; an empty id is the default style. */
  boolean bidi(String paragraphStyle) {
    return paragraph(paragraphStyle, Style::bidi).orElse(false);
  }

  /** The alignment that a style gives its paragraphs. */
  Optional<String> alignment(String paragraphStyle) {
    return paragraph(paragraphStyle, Style::alignment);
  }

  /** Whether a run of these styles is right-to-left text. */
  boolean rtl(String runStyle, String paragraphStyle) {
    return find(runStyle, Style::rtl).or(() -> paragraph(paragraphStyle, Style::rtl)).orElse(false);
  }

  private <T> Optional<T> paragraph(String style, Function<Style, Optional<T>> property) {
    return find(style.isEmpty() ? defaultParagraph : style, property)
        .or(() -> property.apply(defaults));
  }

  private <T> Optional<T> find(String id, Function<Style, Optional<T>> property) {
    String next = id;
    for (int i = 0; i < MAX_ANCESTORS && !next.isEmpty(); i++) {
      Style style = styles.getOrDefault(next, NONE);
      Optional<T> value = property.apply(style);
      if (value.isPresent()) {
        return value;
      }
      next = style.parent();
    }
    return Optional.empty();
  }
}
