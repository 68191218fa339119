package org.bayan.exchange.internal.tbx;

import org.bayan.exchange.internal.xml.XmlElement;

/**
 * One data category with its value.
 *
 * @param name such as {@code partOfSpeech}
 * @param value its text
 * @param source what a group says of its origin, or null
 * @param element the element it was read from
 */
record Category(String name, String value, String source, XmlElement element) {

  /** What an element outside any group says. */
  static Category of(XmlElement element) {
    return new Category(nameOf(element), TextValue.of(element), null, element);
  }

  Category withSource(String newSource) {
    return new Category(name, value, newSource, element);
  }

  /** The {@code type} where there is one (DCA), else the element's own name (DCT, and Bayan's). */
  static String nameOf(XmlElement element) {
    String type = element.attribute("type");
    return type == null || isOurs(element) ? element.name() : type;
  }

  private static boolean isOurs(XmlElement element) {
    return element.namespace().equals(TbxNamespaces.BAYAN);
  }

  /** Whether it is of Bayan's own namespace. */
  boolean ours() {
    return isOurs(element);
  }

  /** The language of the value where it is given, else null. */
  String language() {
    return element.attribute("xml:lang");
  }
}
