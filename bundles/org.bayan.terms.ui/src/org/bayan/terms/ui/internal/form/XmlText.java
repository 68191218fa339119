package org.bayan.terms.ui.internal.form;

import org.bayan.text.XmlCharacters;

/** Texts as a file can hold them. */
final class XmlText {

  private XmlText() {}

  /** A text without the control characters that no file can hold. */
  static String legal(String text) {
    return text.codePoints()
        .filter(XmlCharacters::isLegal)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
