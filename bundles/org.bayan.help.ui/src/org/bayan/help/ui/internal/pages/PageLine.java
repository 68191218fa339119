package org.bayan.help.ui.internal.pages;

/**
 * A line of a page.
 *
 * @param start the offset of its first character in the text of the page
 * @param kind what it is
 * @param depth how many lists it is in
 * @param table the number of the table that it is a row of, from 0; -1 where it is none
 */
public record PageLine(int start, Kind kind, int depth, int table) {

  /** What a line can be. */
  public enum Kind {
    TITLE,
    HEADING,
    SUBHEADING,
    PARAGRAPH,
    ITEM,
    TERM,
    DEFINITION,
    NOTE,
    CODE,
    PICTURE,
    CAPTION,
    COLUMNS,
    ROW
  }

  /** Whether its cells are parted by tabs. */
  public boolean isRow() {
    return table >= 0;
  }
}
