package org.bayan.exchange;

/** What a block of a document is. */
public enum DocxKind {
  /** Running text. */
  PARAGRAPH,
  /** A heading; levels 1 to 6 have styles of their own, deeper ones look like 6. */
  HEADING,
  /** A paragraph of a list; levels 1 to 9 are told apart. */
  LIST_ITEM,
  /** A paragraph of a table; neighbouring cells stand below one another in a ruled frame. */
  CELL,
  /** A paragraph of a footnote. */
  FOOTNOTE
}
