package org.bayan.ui.internal.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bayan.core.edit.Place;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.text.Direction;
import org.bayan.ui.internal.rows.BeadRows;
import org.bayan.ui.internal.rows.Crossings;
import org.bayan.ui.internal.rows.RowHeights;
import org.bayan.ui.internal.rows.RowSpan;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.command.ClientAreaResizeCommand;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.IStructuralChangeEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.event.ScrollEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.themes.ITheme;

/** The grid of a bitext as one thing: made, asked for its selection, told what has changed. */
public final class BitextGrid implements GridView {

  /** The name under which the style sheets of themes know the grid. */
  private static final String CSS_ID = "BayanBitextGrid";

  private final Map<Side, String> languages;
  private final ITheme theme;
  private final BitextCells cells;
  private final GridLayers layers;
  private final GridCursor cursor;
  private final NatTable table;
  private final Palette palette;
  private final SegmentLayouts layouts;
  private final RowHeights heights;
  private final HeightSettler settler;
  private final BitSet selected = new BitSet();
  private final SegmentMarks marks = new SegmentMarks(this::repaint);
  private BeadRows rows;
  private Optional<Side> written = Optional.empty();
  private List<Underlined> underlined = List.of();
  private List<Underlined> flagged = List.of();
  private Crossings crossings;
  private BeadCitations citations = BeadCitations.NONE;
  private BitSet documentStarts = new BitSet();
  private Consumer<List<Bead>> selectionListener = beads -> {};
  private BiConsumer<Set<Side>, Zoom.Change> wheelListener = this::zoom;
  private Consumer<BitextColumn> titleListener = column -> {};
  private boolean sorted;
  private Highlights highlights = Highlights.NONE;
  private HeightEstimate estimate;
  private Point measuredWidths;

  /**
   * Makes the widgets.
   *
   * @param parent where they are put
   * @param prepared the rows of all beads
   * @param languages the BCP 47 tag of the language of each side
   * @param theme gives fonts and colours
   */
  public BitextGrid(
      Composite parent, GridRows prepared, Map<Side, String> languages, ITheme theme) {
    CollectionServices.load();
    this.languages = Map.copyOf(languages);
    this.theme = theme;
    rows = prepared.rows();
    crossings = prepared.crossings();
    cells = new BitextCells(rows);
    layers = new GridLayers(cells, ColumnTitles.of(languages));
    cursor = new GridCursor(layers.selection, this::rows);
    table = new NatTable(parent, layers.whole, false);
    table.setData("org.eclipse.e4.ui.css.id", CSS_ID);
    palette = new Palette(table, theme.getColorRegistry());
    layouts = new SegmentLayouts(table.getDisplay(), directions(), fonts());
    estimate = new HeightEstimate(layouts, rows, this::width);
    heights = new RowHeights(rows, this::guess, this::measure, this::lineRow);
    settler = new HeightSettler(table, layers.viewport, heights, this::firstVisibleBead);
    configure();
  }

  private void configure() {
    table.addConfiguration(new DefaultNatTableStyleConfiguration());
    table.addConfiguration(new GridPainters(this));
    table.addConfiguration(new TabKey(cursor::cross));
    table.configure();
    fitNumbers();
    layers.data.setHeights(heights);
    layers.viewport.setHeights(heights);
    measuredWidths = widths();
    layers.data.addLayerListener(this::dataChanged);
    layers.selection.addLayerListener(this::selectionChanged);
    layers.viewport.addLayerListener(this::scrolled);
    table.addDisposeListener(e -> dispose());
    table.addListener(SWT.MouseVerticalWheel, this::wheelTurned);
    table.addListener(SWT.MouseUp, this::clicked);
    new GridTooltip(table, this);
    settler.start();
  }

  private void fitNumbers() {
    GC gc = new GC(table);
    int widest = gc.textExtent(String.valueOf(rows.beadCount())).x;
    gc.dispose();
    int width = Math.max(BitextColumn.NUMBER.width(), widest + NumberPainter.AROUND);
    layers.data.setColumnWidthByPosition(BitextColumn.NUMBER.ordinal(), width);
  }

  // ---- what the painters ask

  @Override
  public BeadRows rows() {
    return rows;
  }

  @Override
  public Palette palette() {
    return palette;
  }

  @Override
  public Crossings crossings() {
    return crossings;
  }

  @Override
  public BeadCitations citations() {
    return citations;
  }

  @Override
  public boolean startsDocument(int row) {
    return row >= 0 && documentStarts.get(row);
  }

  @Override
  public Highlights highlights() {
    return highlights;
  }

  @Override
  public boolean isSorted() {
    return sorted;
  }

  @Override
  public SegmentLayouts layouts() {
    return layouts;
  }

  @Override
  public int lineRow() {
    return layouts.lineRow();
  }

  @Override
  public boolean isSelected(int bead) {
    return selected.get(bead);
  }

  @Override
  public Optional<Side> written() {
    return written;
  }

  @Override
  public List<Underlined> underlined() {
    return Stream.concat(flagged.stream(), underlined.stream()).toList();
  }

  /** The parts that {@link #underline} has underlined. */
  public List<Underlined> underlinedTerms() {
    return underlined;
  }

  /** The parts that {@link #flag} has flagged. */
  public List<Underlined> flagged() {
    return flagged;
  }

  @Override
  public boolean isMarked(Segment segment) {
    return marks.contains(segment);
  }

  // ---- what the editor asks

  public NatTable control() {
    return table;
  }

  /** The BCP 47 tag of the language of each side. */
  public Map<Side, String> languages() {
    return languages;
  }

  /** Whether the rows on the screen and around it have their true heights. */
  public boolean isSettled() {
    return !settler.isRunning();
  }

  /** What is selected. */
  public GridSelection selection() {
    return cursor.selection();
  }

  /**
   * The cell of a text that the keyboard is in, or was in last where it is in what is told of the
   * whole bead; empty where nothing is selected.
   */
  public Optional<GridCell> textCell() {
    return cursor.textCell();
  }

  /** The beads that have a selected cell, in order. */
  public List<Bead> selectedBeads() {
    List<Bead> beads = new ArrayList<>(selected.cardinality());
    selected.stream().forEach(bead -> beads.add(rows.bead(bead)));
    return beads;
  }

  /** The segments that are marked for linking. */
  public SegmentMarks marks() {
    return marks;
  }

  /**
   * Goes to the next bead of a kind.
   *
   * @param kind which beads are looked for
   * @param forward down, else up
   * @return false where there is none; nothing is selected anew then
   */
  public boolean go(Predicate<Bead> kind, boolean forward) {
    int step = forward ? 1 : -1;
    int from = selected.isEmpty() ? (forward ? -1 : rows.beadCount()) : selected.nextSetBit(0);
    for (int bead = from + step; bead >= 0 && bead < rows.beadCount(); bead += step) {
      if (kind.test(rows.bead(bead))) {
        select(bead);
        return true;
      }
    }
    return false;
  }

  public void onSelection(Consumer<List<Bead>> listener) {
    selectionListener = listener;
  }

  /** Selects the first cell of a bead, counted from 0, in the column of the cursor. */
  public void select(int bead) {
    cursor.select(cursor.column(), rows.rows(bead).first());
  }

  /**
   * Selects the first shown bead from a number on, counted from 1; the last where there is none.
   */
  public void selectNearest(int number) {
    int bead = 0;
    while (bead < rows.beadCount() - 1 && rows.number(bead) < number) {
      bead++;
    }
    select(bead);
  }

  /** Paints other places in the texts as found. */
  public void highlight(Highlights found) {
    highlights = found;
    table.redraw();
  }

  /** Says whether beads stand in the order of their confidence. */
  public void setSorted(boolean byConfidence) {
    sorted = byConfidence;
  }

  /** Calls somebody when the wheel asks for another size of texts. */
  public void onWheel(BiConsumer<Set<Side>, Zoom.Change> listener) {
    wheelListener = listener;
  }

  /** Calls somebody when the title of a column is clicked. */
  public void onTitle(Consumer<BitextColumn> listener) {
    titleListener = listener;
  }

  /**
   * Selects a place and scrolls to it.
   *
   * @return false where its bead is not shown
   */
  public boolean select(Place place) {
    return cursor.select(place);
  }

  /**
   * Selects a cell of a text and scrolls to it.
   *
   * @return false where its bead is not shown
   */
  public boolean select(GridCell cell) {
    return cursor.select(cell);
  }

  /** Where the cell that the keyboard is in is on the grid; empty where it is not on the screen. */
  public Optional<Rectangle> cursorBounds() {
    return selection()
        .cursor()
        .flatMap(cell -> layers.bounds(BitextColumn.at(cursor.column()), cursor.row(cell), rows));
  }

  /** Where a cell of a text is on the grid; empty where it is not on the screen. */
  public Optional<Rectangle> bounds(GridCell cell) {
    return layers.bounds(BitextColumn.of(cell.side().orElseThrow()), cursor.row(cell), rows);
  }

  /**
   * Gives a cell more room than its text needs, while more is being written in it; the rows below
   * give way.
   *
   * @param cell a cell of a text
   * @param height the least height of the cell, in pixels
   */
  public void stretch(GridCell cell, int height) {
    OptionalInt row = cursor.row(cell);
    if (row.isPresent()) {
      Side side = cell.side().orElseThrow();
      layers.viewport.changeHeights(() -> heights.stretch(side, row.getAsInt(), height));
      table.redraw();
    }
  }

  /** Scrolls so that a stretch of a cell is seen, counted in pixels from the top of the cell. */
  public void reveal(GridCell cell, int top, int bottom) {
    cursor
        .row(cell)
        .ifPresent(
            row -> {
              int start = heights.start(row);
              layers.viewport.reveal(start + top, start + bottom);
            });
  }

  /**
   * Shows other beads, or the same after they have changed. What is selected is then not defined.
   *
   * @param beads the beads to show, in order
   * @param all all beads of the alignment, which gives them their numbers
   * @param changed the beads that look different now
   */
  public void show(List<Bead> beads, List<Bead> all, Set<Bead> changed) {
    crossings = new Crossings(all);
    arrange(beads, all, changed);
  }

  /**
   * Shows other beads of those that there are, or the same in another order. What is selected is
   * then not defined.
   *
   * @param beads the beads to show, in order
   * @param all all beads of the alignment
   */
  public void arrange(List<Bead> beads, List<Bead> all) {
    arrange(beads, all, Set.of());
  }

  private void arrange(List<Bead> beads, List<Bead> all, Set<Bead> changed) {
    rows = new BeadRows(beads, all);
    documentStarts = citations.documentStarts(rows);
    cells.setRows(rows);
    heights.replaceRows(rows, changed);
    layers.selection.clear();
    selected.clear();
    layers.data.fireLayerEvent(new StructuralRefreshEvent(layers.data));
    layers.viewport.changeHeights(() -> {});
    table.redraw();
    settler.start();
  }

  /** Tells of official texts: which passages stand behind the beads that are shown. */
  public void cite(BeadCitations found) {
    citations = found;
    documentStarts = found.documentStarts(rows);
    boolean shown = found.exist() && CitationColumn.isShown();
    int before = cells.getColumnCount();
    cells.setCitations(found, shown);
    if (before != cells.getColumnCount()) {
      layers.data.fireLayerEvent(new StructuralRefreshEvent(layers.data));
      table.doCommand(new ClientAreaResizeCommand(table));
    }
    table.redraw();
  }

  /** Shows beads anew that stand where they stood and have other texts. */
  public void rewritten(Set<Bead> changed) {
    if (!changed.isEmpty()) {
      layers.viewport.changeHeights(() -> heights.forget(changed));
      settler.start();
    }
    table.redraw();
  }

  /** Paints again: beads have changed in what is no matter of height. */
  public void repaint() {
    table.redraw();
  }

  /** Underlines terms, and these alone. */
  public void underline(List<Underlined> parts) {
    underlined = List.copyOf(parts);
    table.redraw();
  }

  /** Underlines what is wrong, and this alone, beside the terms. */
  public void flag(List<Underlined> parts) {
    flagged = List.copyOf(parts);
    table.redraw();
  }

  /** Says which side is written in Translate mode; empty where the bitext is aligned. */
  public void setWritten(Optional<Side> side) {
    written = side;
    table.redraw();
  }

  /** Shows the texts of sides larger or smaller from now on, here and where it is opened next. */
  public void zoom(Set<Side> sides, Zoom.Change change) {
    sides.forEach(side -> Zoom.change(side, change));
    themeChanged();
  }

  /** Takes fonts and colours from the theme again. */
  public void themeChanged() {
    layouts.setFonts(fonts());
    estimate = new HeightEstimate(layouts, rows, this::width);
    remeasure();
  }

  // ---- heights

  private Map<Side, Direction> directions() {
    Map<Side, Direction> directions = new EnumMap<>(Side.class);
    languages.forEach((side, language) -> directions.put(side, Direction.of(language)));
    return directions;
  }

  private GridFonts fonts() {
    return new GridFonts(table.getDisplay(), theme.getFontRegistry(), Zoom.all());
  }

  private int guess(Side side, Segment segment) {
    return estimate.of(side, segment);
  }

  private int measure(Side side, Segment segment) {
    return layouts.height(side, segment, width(side));
  }

  private int width(Side side) {
    return layers.data.getColumnWidthByPosition(
        (side == Side.SOURCE ? BitextColumn.SOURCE : BitextColumn.TARGET).ordinal());
  }

  private Point widths() {
    return new Point(width(Side.SOURCE), width(Side.TARGET));
  }

  private int firstVisibleBead() {
    int row = layers.viewport.getOriginRowPosition();
    return row < 0 || row >= rows.rowCount() ? 0 : rows.beadOfRow(row);
  }

  private void dataChanged(ILayerEvent event) {
    if (event instanceof IStructuralChangeEvent && !widths().equals(measuredWidths)) {
      remeasure();
    }
  }

  private void scrolled(ILayerEvent event) {
    if (event instanceof ScrollEvent) {
      settler.start();
    }
  }

  private void remeasure() {
    measuredWidths = widths();
    estimate.fit();
    layers.viewport.changeHeights(heights::forget);
    table.redraw();
    settler.start();
  }

  // ---- selection

  private void selectionChanged(ILayerEvent event) {
    if (!(event instanceof ISelectionEvent)) {
      return;
    }
    cursor.remember();
    selected.clear();
    layers.selection.getSelectedRowPositions().stream()
        .flatMapToInt(range -> IntStream.range(range.start, range.end))
        .forEach(row -> selected.set(rows.beadOfRow(row)));
    // The whole band of a selected bead is tinted; NatTable would paint only the cell again.
    table.redraw();
    if (selected.cardinality() == 1) {
      revealSelected();
    }
    selectionListener.accept(selectedBeads());
  }

  /** Scrolls until the selected bead is seen whole, or as much of it as the grid has room for. */
  private void revealSelected() {
    int row = layers.selection.getSelectionAnchor().getRowPosition();
    if (row >= 0 && row < rows.rowCount()) {
      RowSpan bead = rows.rows(rows.beadOfRow(row));
      layers.viewport.revealRows(bead, new RowSpan(row, 1));
    }
  }

  private void clicked(Event event) {
    int column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
    if (event.button == 1 && column >= 0 && event.y >= 0 && event.y < HeaderPainter.HEIGHT) {
      titleListener.accept(BitextColumn.at(column));
    }
  }

  /** With Ctrl held, the wheel changes the size of the column under the pointer. */
  private void wheelTurned(Event event) {
    if ((event.stateMask & SWT.MOD1) == 0) {
      return;
    }
    int column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
    if (column >= 0) {
      BitextColumn.at(column)
          .side()
          .ifPresent(
              side ->
                  wheelListener.accept(
                      Set.of(side), event.count > 0 ? Zoom.Change.IN : Zoom.Change.OUT));
    }
    event.doit = false;
  }

  private void dispose() {
    settler.stop();
    layouts.dispose();
  }
}
