package org.bayan.exchange.internal.tbx.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.exchange.internal.tbx.TbxNamespaces;
import org.bayan.exchange.internal.xml.XmlElement;

/** How fields become elements, and what the elements around them are called. */
enum Style {
  /** Elements of modules, and of Bayan. */
  DCT("tbx", "tbxHeader", "conceptEntry", "langSec", "termSec", TbxNamespaces.CORE),
  /** Categories in attributes. */
  DCA("tbx", "tbxHeader", "conceptEntry", "langSec", "termSec", TbxNamespaces.CORE),
  /** Version 2, which has no namespace. */
  MARTIF("martif", "martifHeader", "termEntry", "langSet", "tig", "");

  private static final Map<String, String> PREFIXES =
      Map.of(
          TbxNamespaces.CORE, "",
          TbxNamespaces.MIN, "min",
          TbxNamespaces.BASIC, "basic",
          TbxNamespaces.BAYAN, "bayan");

  private final String root;
  private final String header;
  private final String entry;
  private final String language;
  private final String term;
  private final String namespace;

  Style(String root, String header, String entry, String language, String term, String namespace) {
    this.root = root;
    this.header = header;
    this.entry = entry;
    this.language = language;
    this.term = term;
    this.namespace = namespace;
  }

  String root() {
    return root;
  }

  String header() {
    return header;
  }

  String entry() {
    return entry;
  }

  String language() {
    return language;
  }

  String term() {
    return term;
  }

  String namespace() {
    return namespace;
  }

  /** An element of the core, empty so far. */
  XmlElement core(String name) {
    return of(namespace, "", name);
  }

  /** An element of Bayan, empty so far. */
  static XmlElement ours(String name) {
    return of(TbxNamespaces.BAYAN, PREFIXES.get(TbxNamespaces.BAYAN), name);
  }

  /** An element of a module in style DCT, else the one of the core that stands for it. */
  XmlElement category(DataCategory category, boolean foreign) {
    if (foreign) {
      return ours(category.category());
    }
    if (category.meta().plain()) {
      return core(category.meta().element());
    }
    if (this == DCT) {
      String module = category.namespace();
      return of(module, PREFIXES.get(module), category.category());
    }
    XmlElement element = core(category.meta().element());
    element.attributes().put(Field.TYPE, category.category());
    return element;
  }

  private static XmlElement of(String namespace, String prefix, String name) {
    List<Object> content = new ArrayList<>();
    return new XmlElement(namespace, prefix, name, new LinkedHashMap<>(), content, 0);
  }
}
