package org.bayan.ui.internal.list;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.Rectangle;

/** The layers of a list above its data and the order of its columns: whole rows are selected. */
public final class ListLayers {

  private final DataLayer data;
  private final SelectionLayer selection;
  private final ViewportLayer viewport;
  private final CompositeLayer whole = new CompositeLayer(1, 2);

  /**
   * Puts the viewport above the selection, and the titles over it.
   *
   * @param data the rows
   * @param selection stands on them
   * @param titles of the columns, in the order that they have at first
   */
  public ListLayers(DataLayer data, SelectionLayer selection, List<String> titles) {
    this.data = data;
    this.selection = selection;
    selection.addConfiguration(new RowOnlySelectionConfiguration());
    // The cells draw their own lines and selection.
    selection.setLayerPainter(new CellLayerPainter());
    viewport = new ViewportLayer(selection);
    whole.setChildLayer(GridRegion.COLUMN_HEADER, header(titles), 0, 0);
    whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
  }

  private ColumnHeaderLayer header(List<String> titles) {
    DataLayer header =
        new DefaultColumnHeaderDataLayer(
            new DefaultColumnHeaderDataProvider(titles.toArray(String[]::new)));
    header.setDefaultRowHeight(TitlePainter.HEIGHT);
    ColumnHeaderLayer layer = new ColumnHeaderLayer(header, viewport, selection);
    layer.setLayerPainter(new CellLayerPainter());
    return layer;
  }

  /** What the table shows. */
  public CompositeLayer whole() {
    return whole;
  }

  /** Which rows are selected. */
  public SelectionLayer selection() {
    return selection;
  }

  /** The rows that are selected, counted from 0. */
  public BitSet selectedRows() {
    int count = data.getRowCount();
    BitSet rows = new BitSet(count);
    selection
        .getSelectedRowPositions()
        .forEach(range -> rows.set(Math.min(range.start, count), Math.min(range.end, count)));
    return rows;
  }

  /**
   * Goes to a row as a key does; nothing happens where there is no such row.
   *
   * @param row counted from 0
   * @param extend whether what lies between is selected, too
   */
  public void go(int row, boolean extend) {
    if (row >= 0 && row < data.getRowCount()) {
      selection.doCommand(new SelectRowsCommand(selection, 0, row, extend, false));
      reveal(row);
    }
  }

  /** Scrolls to a row. */
  public void reveal(int row) {
    viewport.moveRowPositionIntoViewport(row);
  }

  /**
   * Where the row that the keyboard is in is on the table; empty where it is not in sight.
   *
   * @param width of the table, in pixels
   */
  public Optional<Rectangle> cursorBounds(int width) {
    int row = selection.getSelectionAnchor().getRowPosition();
    int shown = viewport.underlyingToLocalRowPosition(selection, row);
    if (row < 0 || shown < 0 || shown >= viewport.getRowCount()) {
      return Optional.empty();
    }
    int top = TitlePainter.HEIGHT + viewport.getStartYOfRowPosition(shown);
    return Optional.of(new Rectangle(0, top, width, data.getRowHeightByPosition(row)));
  }
}
