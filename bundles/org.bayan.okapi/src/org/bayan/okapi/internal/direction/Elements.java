package org.bayan.okapi.internal.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Ways through a tree of elements. */
final class Elements {
  private Elements() {}

  /** The child elements, in order; a copy, so that the tree may change meanwhile. */
  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The first child of this namespace and local name. */
  static Optional<Element> child(Element parent, String namespace, String name) {
    return children(parent).stream().filter(e -> is(e, namespace, name)).findFirst();
  }

  /** The element and all below it that match, in document order; a copy. */
  static List<Element> all(Element root, Predicate<Element> wanted) {
    List<Element> found = new ArrayList<>();
    collect(root, wanted, found);
    return found;
  }

  private static void collect(Element element, Predicate<Element> wanted, List<Element> found) {
    if (wanted.test(element)) {
      found.add(element);
    }
    children(element).forEach(child -> collect(child, wanted, found));
  }

  static boolean is(Node node, String namespace, String name) {
    return name.equals(node.getLocalName()) && namespace.equals(node.getNamespaceURI());
  }
}
