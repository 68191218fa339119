package org.bayan.okapi.internal.pdf;

import org.bayan.okapi.UnitKind;

/**
 * What a tagged PDF says of a piece of content.
 *
 * @param element identity of the structure element that is a block of text; null when the PDF says
 *     nothing
 * @param kind of that block
 * @param level of a heading or list item; 0 for other kinds
 */
record Tag(Object element, UnitKind kind, int level) {
  /** Nothing is said. */
  static final Tag NONE = new Tag(null, UnitKind.PARAGRAPH, 0);

  boolean isKnown() {
    return element != null;
  }

  /** Whether both belong to one block; nothing follows from what is not said. */
  boolean isSameBlock(Tag other) {
    return isKnown() && element == other.element;
  }
}
