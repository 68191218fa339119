package org.bayan.memory.ui.internal.editor;

import org.bayan.ui.internal.list.TitlePainter;

/** Paints the titles of the columns. */
final class UnitTitlePainter extends TitlePainter {

  UnitTitlePainter(UnitGrid grid) {
    super(grid::colors);
  }

  @Override
  protected String title(int column) {
    return UnitColumn.values()[column].title();
  }
}
