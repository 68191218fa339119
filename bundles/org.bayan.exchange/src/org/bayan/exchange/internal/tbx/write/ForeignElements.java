package org.bayan.exchange.internal.tbx.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.bayan.exchange.internal.tbx.TbxNamespaces;
import org.bayan.exchange.internal.xml.XmlElement;
import org.bayan.exchange.internal.xml.XmlElementReader;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.TermSection;

/**
 * Elements that Bayan does not know. Where the core allows such a one, it is written as it was, so
 * that other tools find it; any other is put into an element of Bayan's, so that the file stays
 * valid.
 */
final class ForeignElements {
  static final String KEPT = "kept";

  private static final String TERM_NOTE = "termNote";
  private static final Set<String> ADDITIONS = Set.of("admin", "descrip");

  private final boolean written;

  ForeignElements(boolean written) {
    this.written = written;
  }

  /** The unknown term notes of a term, which stand before all else. */
  List<XmlElement> termNotes(TermSection term) {
    return written ? parsed(term).stream().filter(ForeignElements::isTermNote).toList() : List.of();
  }

  /** All other unknown elements of a level. */
  List<XmlElement> others(Described owner, Level level) {
    List<XmlElement> elements = new ArrayList<>();
    XmlElement kept = Style.ours(KEPT);
    for (XmlElement element : parsed(owner)) {
      if (level == Level.TERM && isTermNote(element)) {
        continue;
      }
      if (isAllowed(element)) {
        elements.add(element);
      } else {
        kept.content().add(element);
      }
    }
    if (!kept.content().isEmpty()) {
      elements.add(kept);
    }
    return elements;
  }

  /** Whether an element is the one of Bayan's that holds what the core does not allow. */
  static boolean isKept(XmlElement element) {
    return element.namespace().equals(TbxNamespaces.BAYAN) && element.name().equals(KEPT);
  }

  private static boolean isTermNote(XmlElement element) {
    return isCategory(element) && element.name().equals(TERM_NOTE);
  }

  private static boolean isAllowed(XmlElement element) {
    boolean otherTool =
        !element.namespace().isEmpty()
            && !element.namespace().equals(TbxNamespaces.CORE)
            && !element.prefix().isEmpty()
            && element.children().findAny().isEmpty();
    return otherTool || isCategory(element) && ADDITIONS.contains(element.name());
  }

  /** A category of version 3 with nothing but its type and text. */
  private static boolean isCategory(XmlElement element) {
    return element.namespace().equals(TbxNamespaces.CORE)
        && element.attributes().keySet().equals(Set.of(Field.TYPE))
        && element.children().findAny().isEmpty();
  }

  /** The elements kept for an owner. */
  static List<XmlElement> parsed(Described owner) {
    return owner.getForeign().stream().map(ForeignElements::parse).toList();
  }

  /** A category of version 2, which has no namespace, is the same in version 3. */
  private static XmlElement inVersion3(XmlElement element) {
    XmlElement core =
        new XmlElement(
            TbxNamespaces.CORE,
            "",
            element.name(),
            element.attributes(),
            element.content(),
            element.line());
    boolean category = element.name().equals(TERM_NOTE) || ADDITIONS.contains(element.name());
    return element.namespace().isEmpty() && category && isCategory(core) ? core : element;
  }

  private static XmlElement parse(String xml) {
    try {
      return inVersion3(XmlElementReader.parse(xml));
    } catch (XMLStreamException e) {
      throw new IllegalStateException("kept XML is not well-formed: " + xml, e);
    }
  }
}
