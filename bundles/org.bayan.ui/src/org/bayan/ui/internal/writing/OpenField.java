package org.bayan.ui.internal.writing;

import org.bayan.ui.internal.grid.GridCell;

/**
 * A field that is open.
 *
 * @param cell the cell below it
 * @param field the field
 * @param place keeps it there
 * @param actions what the Edit menu does meanwhile
 * @param splitting whether it only shows where the segment is to be split
 */
record OpenField(
    GridCell cell, SegmentField field, FieldPlace place, FieldActions actions, boolean splitting) {

  boolean isModified() {
    return !splitting && field.isModified();
  }

  void close() {
    actions.remove();
    field.dispose();
  }
}
