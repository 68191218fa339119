package org.bayan.terms.ui.internal.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.ui.internal.grid.CollectionServices;
import org.bayan.ui.internal.list.ListColors;
import org.bayan.ui.internal.list.ListPainters;
import org.bayan.ui.internal.views.LinePainter;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.layer.ILayerListener;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.event.ColumnReorderEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The table of concepts: shows rows, tells which are selected, remembers its columns. */
public final class ConceptGrid {

  /** The name under which the style sheets of themes know the table. */
  private static final String CSS_ID = "BayanConceptList";

  private static final int AROUND_LINE = 9;

  private final List<ConceptColumn> columns;
  private final ShownRows rows;
  private final ConceptLayers layers;
  private final NatTable table;
  private final LinePainter lines;
  private Consumer<List<ConceptEntry>> selectionListener = concepts -> {};
  private Consumer<ConceptColumn> titleListener = column -> {};
  private Optional<Sorting> sorting = Optional.empty();
  private ListColors colors;
  private boolean arranging;
  private int pressedAt;

  /**
   * Makes the widgets.
   *
   * @param parent where they are put
   * @param columns what is shown
   */
  ConceptGrid(Composite parent, List<ConceptColumn> columns) {
    CollectionServices.load();
    this.columns = ColumnMemory.ordered(columns);
    rows = new ShownRows(this.columns);
    layers = new ConceptLayers(rows, this.columns);
    table = new NatTable(parent, layers.list.whole(), false);
    table.setData("org.eclipse.e4.ui.css.id", CSS_ID);
    lines = new LinePainter(table.getDisplay());
    table.addConfiguration(new DefaultNatTableStyleConfiguration());
    table.addConfiguration(
        new ListPainters(new ConceptPainter(this), new ConceptTitlePainter(this)));
    table.addConfiguration(new ListKeys(this));
    table.configure();
    takeFonts();
    layers.list.selection().addLayerListener(this::selectionChanged);
    layers.reorder.addLayerListener(new Remembering());
    table.addListener(SWT.MouseDown, event -> pressedAt = event.x);
    table.addListener(SWT.MouseUp, this::clicked);
    table.addListener(SWT.FocusIn, event -> table.redraw());
    table.addListener(SWT.FocusOut, event -> table.redraw());
    table.addDisposeListener(event -> lines.dispose());
    table.addOverlayPainter((gc, layer) -> colors = null);
    new ConceptToolTip(table, this);
  }

  // ---- what the painters ask

  ShownRows rows() {
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

  ConceptColumn column(int index) {
    return columns.get(index);
  }

  List<ConceptColumn> columns() {
    return columns;
  }

  Optional<Sorting> sorting() {
    return sorting;
  }

  // ---- what the list asks

  /** The table itself. */
  public NatTable control() {
    return table;
  }

  void onSelection(Consumer<List<ConceptEntry>> listener) {
    selectionListener = listener;
  }

  void onTitle(Consumer<ConceptColumn> listener) {
    titleListener = listener;
  }

  /** Shows by which column the rows are sorted. */
  void setSorting(Optional<Sorting> now) {
    sorting = now;
    table.redraw();
  }

  /**
   * Shows other rows. What was selected and is still shown stays so; where nothing of it is, the
   * row that stands where the first of it stood is selected.
   */
  void show(List<ConceptRow> shown) {
    List<ConceptEntry> selected = selection();
    int place = selected.isEmpty() ? 0 : Math.max(0, rows.indexOfRowObject(selected.getFirst()));
    arranging = true;
    layers.list.selection().clear(false);
    rows.set(shown);
    layers.data.fireLayerEvent(new RowStructuralRefreshEvent(layers.data));
    List<ConceptEntry> still =
        selected.stream().filter(one -> rows.indexOfRowObject(one) >= 0).toList();
    arranging = false;
    if (!still.isEmpty()) {
      select(still);
    } else if (!shown.isEmpty()) {
      select(Math.min(place, shown.size() - 1));
    } else {
      selectionListener.accept(List.of());
    }
    table.redraw();
  }

  /** Shows what is known of concepts now, where they stand. */
  void update(Collection<ConceptRow> changed) {
    changed.forEach(rows::update);
    table.redraw();
  }

  /** The concepts that are shown, in their order. */
  public List<ConceptEntry> shown() {
    List<ConceptEntry> shown = new ArrayList<>(rows.getRowCount());
    for (int row = 0; row < rows.getRowCount(); row++) {
      shown.add(rows.getRowObject(row));
    }
    return shown;
  }

  /** The concepts that are selected, in the order in which they are shown. */
  public List<ConceptEntry> selection() {
    BitSet places = layers.list.selectedRows();
    List<ConceptEntry> selected = new ArrayList<>(places.cardinality());
    places.stream().forEach(place -> selected.add(rows.getRowObject(place)));
    return selected;
  }

  /** Selects concepts, those that are shown, and scrolls to the first of them. */
  public void select(Collection<ConceptEntry> concepts) {
    int[] places =
        concepts.stream()
            .mapToInt(rows::indexOfRowObject)
            .filter(row -> row >= 0)
            .sorted()
            .toArray();
    if (places.length > 0) {
      arranging = true;
      layers.list.selection().clear(false);
      arranging = false;
      layers
          .list
          .selection()
          .doCommand(
              new SelectRowsCommand(layers.list.selection(), 0, places, false, true, places[0]));
      layers.list.selection().moveSelectionAnchor(0, places[0]);
      layers.list.reveal(places[0]);
    }
  }

  /** Selects one row, counted from 0. */
  void select(int row) {
    go(row, false);
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
  public Optional<Rectangle> cursorBounds() {
    return layers.list.cursorBounds(table.getClientArea().width);
  }

  /** Takes fonts and colours from the theme again. */
  void takeFonts() {
    lines.takeFonts();
    layers.data.setDefaultRowHeight(lines.lineHeight() + AROUND_LINE);
    table.refresh();
  }

  // ---- what happens in the table

  private void selectionChanged(ILayerEvent event) {
    if (event instanceof ISelectionEvent && !arranging) {
      table.redraw();
      selectionListener.accept(selection());
    }
  }

  private void clicked(Event event) {
    int position = table.getColumnPositionByX(event.x);
    int column = table.getColumnIndexByPosition(position);
    boolean dragged = Math.abs(event.x - pressedAt) > 3;
    boolean onEdge = column >= 0 && isNearEdge(position, event.x);
    if (event.button == 1
        && column >= 0
        && !dragged
        && !onEdge
        && event.y < ConceptTitlePainter.HEIGHT) {
      titleListener.accept(columns.get(column));
    }
  }

  /** At the edges, columns are made wider. */
  private boolean isNearEdge(int position, int x) {
    ILayerCell title = table.getCellByPosition(position, 0);
    Rectangle bounds = title.getBounds();
    return x - bounds.x < 4 || bounds.x + bounds.width - x < 4;
  }

  /** Writes down what a person makes of the columns. */
  private final class Remembering implements ILayerListener {

    @Override
    public void handleLayerEvent(ILayerEvent event) {
      if (event instanceof ColumnResizeEvent) {
        for (int column = 0; column < columns.size(); column++) {
          int width = layers.data.getColumnWidthByPosition(column);
          ColumnMemory.keepWidth(columns.get(column), width);
        }
      } else if (event instanceof ColumnReorderEvent) {
        ColumnMemory.keepOrder(
            Arrays.stream(layers.reorder.getColumnIndexOrderArray())
                .mapToObj(columns::get)
                .toList());
      }
    }
  }
}
