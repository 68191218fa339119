package org.bayan.okapi.internal.extract;

import org.bayan.okapi.UnitKind;

/**
 * What a unit is.
 *
 * @param kind of the unit
 * @param level of a heading or list item, from 1; else 0
 */
record UnitRole(UnitKind kind, int level) {
  static final UnitRole PARAGRAPH = new UnitRole(UnitKind.PARAGRAPH, 0);
  static final UnitRole CELL = new UnitRole(UnitKind.CELL, 0);
  static final UnitRole FOOTNOTE = new UnitRole(UnitKind.FOOTNOTE, 0);

  static UnitRole heading(int level) {
    return new UnitRole(UnitKind.HEADING, level);
  }

  static UnitRole listItem(int depth) {
    return new UnitRole(UnitKind.LIST_ITEM, depth);
  }
}
