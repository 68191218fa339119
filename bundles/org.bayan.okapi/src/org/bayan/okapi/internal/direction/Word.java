package org.bayan.okapi.internal.direction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements and attributes of WordprocessingML (ISO/IEC 29500-1, 17), transitional and strict. */
final class Word {
  private static final Set<String> NAMESPACES =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");
  private static final Set<String> OFF = Set.of("0", "false", "off");

  private Word() {}

  static boolean is(Node node, String name) {
    return name.equals(node.getLocalName()) && NAMESPACES.contains(node.getNamespaceURI());
  }

  static List<Element> all(Element root, String name) {
    return Elements.all(root, e -> is(e, name));
  }

  static Optional<Element> child(Element parent, String name) {
    return Elements.children(parent).stream().filter(e -> is(e, name)).findFirst();
  }

  static Optional<String> attribute(Element element, String name) {
    String namespace = element.getNamespaceURI();
    return element.hasAttributeNS(namespace, name)
        ? Optional.of(element.getAttributeNS(namespace, name))
        : Optional.empty();
  }

  static void set(Element element, String name, String value) {
    String namespace = element.getNamespaceURI();
    element.setAttributeNS(namespace, attributePrefix(element) + ":" + name, value);
  }

  /** An attribute has no default namespace, so it needs a prefix even where elements have none. */
  private static String attributePrefix(Element element) {
    if (element.getPrefix() != null) {
      return element.getPrefix();
    }
    element.setAttributeNS(
        XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:w", element.getNamespaceURI());
    return "w";
  }

  static void removeAttribute(Element element, String name) {
    element.removeAttributeNS(element.getNamespaceURI(), name);
  }

  /** The {@code w:val} of a child, when there is such a child. */
  static Optional<String> value(Element parent, String name) {
    return child(parent, name).map(e -> attribute(e, "val").orElse(""));
  }

  /** What an on/off property (ST_OnOff) of a parent says; empty when it is not there. */
  static Optional<Boolean> flag(Element parent, String name) {
    return value(parent, name).map(value -> !OFF.contains(value));
  }

  static void remove(Element parent, String name) {
    child(parent, name).ifPresent(parent::removeChild);
  }

  /**
   * Says of an on/off property what is to hold, in as few words as do.
   *
   * @param inherited what holds when the parent says nothing
   */
  static void setFlag(Element parent, String name, boolean on, boolean inherited) {
    remove(parent, name);
    if (on == inherited) {
      return;
    }
    Element flag = add(parent, name);
    if (!on) {
      set(flag, "val", "0");
    }
  }

  /** The child of this name, put in at its place in the schema when it is not there. */
  static Element childOrNew(Element parent, String name) {
    return child(parent, name).orElseGet(() -> add(parent, name));
  }

  private static Element add(Element parent, String name) {
    String prefix = parent.getPrefix() == null ? "" : parent.getPrefix() + ":";
    Element added =
        parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), prefix + name);
    parent.insertBefore(added, WordSchema.following(parent, name));
    return added;
  }
}
