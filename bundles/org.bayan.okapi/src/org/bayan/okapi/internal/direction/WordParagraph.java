package org.bayan.okapi.internal.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.text.Direction;
import org.w3c.dom.Element;

/** A paragraph of a DOCX and the runs that are its own, not those of a text box within it. */
final class WordParagraph {
  /** What was deleted keeps its form, so that it can be given back. */
  private static final Set<String> NOT_ENTERED = Set.of("del", "moveFrom", "pPr", "p");

  private final Element element;

  WordParagraph(Element element) {
    this.element = element;
  }

  Element element() {
    return element;
  }

  Optional<Element> properties() {
    return Word.child(element, "pPr");
  }

  Element propertiesOrNew() {
    return Word.childOrNew(element, "pPr");
  }

  /** The id of its style, empty when it names none. */
  String style() {
    return properties().flatMap(p -> Word.value(p, "pStyle")).orElse("");
  }

  /** The runs, in order. */
  List<Element> runs() {
    List<Element> runs = new ArrayList<>();
    collect(element, runs);
    return runs;
  }

  private static void collect(Element parent, List<Element> runs) {
    for (Element child : Elements.children(parent)) {
      if (Word.is(child, "r")) {
        runs.add(child);
      } else if (!NOT_ENTERED.contains(child.getLocalName())) {
        collect(child, runs);
      }
    }
  }

  /** The direction of its text; without letters that of the document. */
  Direction direction(Direction document) {
    StringBuilder text = new StringBuilder();
    for (Element run : runs()) {
      Elements.children(run).stream()
          .filter(child -> Word.is(child, "t"))
          .forEach(t -> text.append(t.getTextContent()));
    }
    return TextDirection.ofMost(text.toString(), document);
  }
}
