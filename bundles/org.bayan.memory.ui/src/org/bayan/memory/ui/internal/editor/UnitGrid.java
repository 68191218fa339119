package org.bayan.memory.ui.internal.editor;

import java.util.Arrays;
import java.util.Optional;
import org.bayan.ui.internal.grid.CollectionServices;
import org.bayan.ui.internal.list.ListColors;
import org.bayan.ui.internal.list.ListPainters;
import org.bayan.ui.internal.views.LinePainter;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** The table of units: shows rows, tells which are selected. */
public final class UnitGrid {

  /** The name under which the style sheets of themes know the table. */
  private static final String CSS_ID = "BayanUnitList";

  private static final int AROUND_LINE = 9;
  private static final int MOST_KEPT_SELECTED = 10_000;

  private final UnitRows rows = new UnitRows();
  private final UnitLayers layers = new UnitLayers(rows);
  private final NatTable table;
  private final LinePainter lines;
  private Runnable selectionListener = () -> {};
  private Runnable enter = () -> {};
  private ListColors colors;
  private boolean arranging;

  UnitGrid(Composite parent) {
    CollectionServices.load();
    table = new NatTable(parent, layers.list.whole(), false);
    table.setData("org.eclipse.e4.ui.css.id", CSS_ID);
    ScreenReader.name(table, Messages.list_name);
    lines = new LinePainter(table.getDisplay());
    table.addConfiguration(new DefaultNatTableStyleConfiguration());
    table.addConfiguration(new ListPainters(new UnitPainter(this), new UnitTitlePainter(this)));
    table.addConfiguration(new UnitKeys(this));
    table.configure();
    takeFonts();
    layers.list.selection().addLayerListener(this::selectionChanged);
    table.addListener(SWT.FocusIn, event -> table.redraw());
    table.addListener(SWT.FocusOut, event -> table.redraw());
    table.addListener(SWT.MouseDoubleClick, event -> enter.run());
    table.addDisposeListener(event -> lines.dispose());
    table.addOverlayPainter((gc, layer) -> colors = null);
  }

  UnitRows rows() {
    return rows;
  }

  ListColors colors() {
    if (colors == null) {
      colors = ListColors.of(table);
    }
    return colors;
  }

  LinePainter lines() {
    return lines;
  }

  /** The table itself. */
  public NatTable control() {
    return table;
  }

  void onSelection(Runnable listener) {
    selectionListener = listener;
  }

  /** What Enter and a double click do. */
  void onEnter(Runnable action) {
    enter = action;
  }

  void entered() {
    enter.run();
  }

  /**
   * Shows other rows. What was selected and is still shown stays so; where nothing of it is, the
   * row that stands where the first of it stood is selected.
   */
  void show(Listing listing) {
    long[] selected = selection();
    int place = selected.length == 0 ? 0 : Math.max(0, rows.row(selected[0]));
    arranging = true;
    layers.list.selection().clear(false);
    rows.set(listing);
    layers.data.fireLayerEvent(new RowStructuralRefreshEvent(layers.data));
    if (!selectAgain(selected) && rows.count() > 0) {
      go(Math.min(place, rows.count() - 1), false);
    }
    arranging = false;
    table.redraw();
    selectionListener.run();
  }

  /** Selects those of the units that are shown; false where none is, or there are too many. */
  private boolean selectAgain(long[] numbers) {
    int[] still =
        numbers.length > MOST_KEPT_SELECTED
            ? new int[0]
            : Arrays.stream(numbers).mapToInt(rows::row).filter(row -> row >= 0).sorted().toArray();
    if (still.length > 0) {
      layers
          .list
          .selection()
          .doCommand(new SelectRowsCommand(layers.list.selection(), 0, still, false, true, -1));
      layers.list.selection().moveSelectionAnchor(0, still[0]);
    }
    return still.length > 0;
  }

  /** How many are shown. */
  public int shownCount() {
    return rows.count();
  }

  /** The numbers of the units that are shown, in their order. */
  public long[] shown() {
    return rows.numbers();
  }

  /** The numbers of the units that are selected, in the order in which they are shown. */
  public long[] selection() {
    return layers.list.selectedRows().stream().mapToLong(rows::number).toArray();
  }

  /** How many are selected. */
  int selectionCount() {
    return layers.list.selection().getSelectedRowCount();
  }

  /** The unit that is selected where it is the only one. */
  Optional<ShownUnit> single() {
    long[] selected = selectionCount() == 1 ? selection() : new long[0];
    return selected.length == 1 ? Optional.of(rows.unit(rows.row(selected[0]))) : Optional.empty();
  }

  /** Selects a unit and scrolls to it; nothing happens where it is not shown. */
  public void select(long number) {
    go(rows.row(number), false);
  }

  /**
   * Goes to a row as a key does.
   *
   * @param row counted from 0
   * @param extend whether what lies between is selected, too
   */
  void go(int row, boolean extend) {
    layers.list.go(row, extend);
  }

  /** Selects all that are shown. */
  public void selectAll() {
    table.doCommand(new SelectAllCommand());
  }

  /** Where the row that the keyboard is in is on the table. */
  Optional<Rectangle> cursorBounds() {
    return layers.list.cursorBounds(table.getClientArea().width);
  }

  /** Takes fonts and colours from the theme again. */
  void takeFonts() {
    lines.takeFonts();
    layers.data.setDefaultRowHeight(lines.lineHeight() + AROUND_LINE);
    long[] selected = selection();
    arranging = true;
    // The table forgets what is selected when it is laid out anew.
    table.refresh();
    selectAgain(selected);
    arranging = false;
  }

  private void selectionChanged(ILayerEvent event) {
    if (event instanceof ISelectionEvent && !arranging) {
      table.redraw();
      selectionListener.run();
    }
  }
}
