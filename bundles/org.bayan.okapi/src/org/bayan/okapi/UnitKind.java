package org.bayan.okapi;

/** What a text unit is in its document, as far as the format says so. */
public enum UnitKind {
  /** Running text, and whatever the format does not mark as something else. */
  PARAGRAPH,
  /** A heading or the title line; the level counts from 1. */
  HEADING,
  /** A paragraph of a list; the level is the depth of nesting and counts from 1. */
  LIST_ITEM,
  /** A paragraph in a table cell. */
  CELL,
  /** A paragraph of a footnote or endnote. */
  FOOTNOTE
}
