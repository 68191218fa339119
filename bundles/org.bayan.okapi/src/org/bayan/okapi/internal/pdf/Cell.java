package org.bayan.okapi.internal.pdf;

/**
 * A glyph or a gap between words, as the order of a line sees it.
 *
 * @param text a glyph with the diacritics on it, or a space
 * @param bidi its class
 * @param order in which it was drawn; that of a gap says nothing
 */
record Cell(String text, Bidi bidi, int order) {
  static Cell of(String text, int order) {
    return new Cell(text, Bidi.of(text), order);
  }
}
