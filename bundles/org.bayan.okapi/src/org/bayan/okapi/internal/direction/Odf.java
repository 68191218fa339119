package org.bayan.okapi.internal.direction;

import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Elements and attributes of OpenDocument 1.3 by their usual names: {@code style:writing-mode}. The
 * prefix stands for the namespace, whatever prefix a document gives it.
 */
final class Odf {
  private static final String BASE = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final Map<String, String> NAMESPACES =
      Map.of(
          "office", BASE + "office:1.0",
          "style", BASE + "style:1.0",
          "text", BASE + "text:1.0",
          "table", BASE + "table:1.0",
          "fo", BASE + "xsl-fo-compatible:1.0",
          "svg", BASE + "svg-compatible:1.0",
          "meta", BASE + "meta:1.0");

  private Odf() {}

  static boolean is(Node node, String name) {
    return Elements.is(node, namespace(name), local(name));
  }

  static Optional<Element> child(Element parent, String name) {
    return Elements.child(parent, namespace(name), local(name));
  }

  static Optional<String> get(Element element, String name) {
    return element.hasAttributeNS(namespace(name), local(name))
        ? Optional.of(element.getAttributeNS(namespace(name), local(name)))
        : Optional.empty();
  }

  static void set(Element element, String name, String value) {
    element.setAttributeNS(namespace(name), qualified(element, name), value);
  }

  static void remove(Element element, String name) {
    element.removeAttributeNS(namespace(name), local(name));
  }

  /** Sets an attribute by a table of old and new values; a value that is not in it stays. */
  static void replace(Element element, String name, Map<String, String> values) {
    get(element, name).map(values::get).ifPresent(value -> set(element, name, value));
  }

  /** Exchanges the values of two attributes, of which one or both may be missing. */
  static void exchange(Element element, String one, String other) {
    Optional<String> first = get(element, one);
    Optional<String> second = get(element, other);
    second.ifPresentOrElse(v -> set(element, one, v), () -> remove(element, one));
    first.ifPresentOrElse(v -> set(element, other, v), () -> remove(element, other));
  }

  /** A new element, not yet in the tree. */
  static Element create(Element anywhere, String name) {
    return anywhere.getOwnerDocument().createElementNS(namespace(name), qualified(anywhere, name));
  }

  /** The child of this name, made as the first one when it is not there. */
  static Element childOrNew(Element parent, String name) {
    return child(parent, name)
        .orElseGet(
            () -> (Element) parent.insertBefore(create(parent, name), parent.getFirstChild()));
  }

  /** Declares the prefix at the root when the document does not have it. */
  private static String qualified(Element anywhere, String name) {
    String namespace = namespace(name);
    Element root = anywhere.getOwnerDocument().getDocumentElement();
    NamedNodeMap attributes = root.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (attribute.getName().startsWith("xmlns:") && attribute.getValue().equals(namespace)) {
        return attribute.getLocalName() + ":" + local(name);
      }
    }
    root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:" + prefix(name), namespace);
    return name;
  }

  private static String prefix(String name) {
    return name.substring(0, name.indexOf(':'));
  }

  private static String namespace(String name) {
    return NAMESPACES.get(prefix(name));
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
