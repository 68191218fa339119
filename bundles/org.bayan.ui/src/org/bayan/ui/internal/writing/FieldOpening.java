package org.bayan.ui.internal.writing;

import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.grid.BitextGrid;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.osgi.util.NLS;

/**
 * Makes the field over a cell, with its keys and its menu.
 *
 * @param editor the editor of the bitext
 * @param writing what the keys of the field act on
 */
record FieldOpening(BitextEditor editor, SegmentWriting writing) {

  /**
   * Makes a field that stands over its cell already and lacks only the focus.
   *
   * @param splitting whether it only shows where the segment is to be split
   */
  OpenField open(GridCell cell, boolean splitting) {
    BitextGrid grid = editor.grid();
    Side side = cell.side().orElseThrow();
    WrittenText content = cell.segment().map(WrittenText::of).orElse(WrittenText.EMPTY);
    SegmentField field = new SegmentField(grid, side, content, name(cell, side));
    FieldActions actions =
        new FieldActions(editor.getEditorSite().getActionBars(), field, writing::cancel);
    actions.install();
    new FieldKeys(field.control(), writing);
    new FieldMenu(field, editor.getSite());
    field.onSay(editor::say);
    if (splitting) {
      field.control().setEditable(false);
      field.control().setCaretOffset(new SplitPoint(content.text()).middle());
    }
    FieldPlace place = new FieldPlace(grid, cell, field);
    place.update();
    return new OpenField(cell, field, place, actions, splitting);
  }

  private String name(GridCell cell, Side side) {
    String pattern = side == Side.SOURCE ? Messages.field_source : Messages.field_target;
    return NLS.bind(pattern, writing.number(cell));
  }
}
