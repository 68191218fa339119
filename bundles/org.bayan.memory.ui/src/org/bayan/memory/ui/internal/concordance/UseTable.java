package org.bayan.memory.ui.internal.concordance;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bayan.core.memory.FoundUse;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * The uses, one a row: what was found in the middle of its text, and the counterpart with the
 * probable translation. The table runs from left to right, as its texts are painted; in an Arabic
 * interface the first column is the rightmost.
 */
final class UseTable {

  private final Composite area;
  private final Table table;
  private final KwicPainter painter;
  private List<FoundUse> uses = List.of();
  private int height;

  UseTable(Composite parent, Consumer<UseOrder> sort) {
    area = new Composite(parent, SWT.LEFT_TO_RIGHT);
    int style = SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL | SWT.SINGLE | SWT.LEFT_TO_RIGHT;
    table = new Table(area, style);
    table.setHeaderVisible(true);
    ScreenReader.name(table, Messages.uses_name);
    painter = new KwicPainter(table);
    area.setLayout(new UseWidths(table));
    boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
    for (UseColumn column : UseColumn.values()) {
      TableColumn made = new TableColumn(table, mirrored ? SWT.RIGHT : SWT.LEFT);
      made.setText(column.title());
      made.addListener(SWT.Selection, event -> sort.accept(column.order()));
    }
    if (mirrored) {
      int last = UseColumn.values().length - 1;
      table.setColumnOrder(IntStream.rangeClosed(0, last).map(i -> last - i).toArray());
    }
    height = painter.lineHeight();
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.MeasureItem, this::measure);
    table.addListener(SWT.EraseItem, UseTable::erase);
    table.addListener(SWT.PaintItem, this::paint);
  }

  Composite area() {
    return area;
  }

  Table table() {
    return table;
  }

  /** Shows uses; the first of them is selected. */
  void show(List<FoundUse> shown) {
    uses = List.copyOf(shown);
    table.setItemCount(uses.size());
    table.clearAll();
    if (!uses.isEmpty()) {
      table.setSelection(0);
    }
  }

  List<FoundUse> uses() {
    return uses;
  }

  /** The use that is selected. */
  Optional<FoundUse> selected() {
    int index = table.getSelectionIndex();
    return index < 0 || index >= uses.size() ? Optional.empty() : Optional.of(uses.get(index));
  }

  /** Measures again with the fonts of the theme. */
  void themeChanged() {
    height = painter.lineHeight();
    table.clearAll();
    table.redraw();
  }

  private void fill(Event event) {
    TableItem item = (TableItem) event.item;
    if (event.index < uses.size()) {
      for (UseColumn column : UseColumn.values()) {
        item.setText(column.ordinal(), column.text(uses.get(event.index)));
      }
    }
  }

  private void measure(Event event) {
    event.height = Math.max(event.height, height);
    if (UseColumn.values()[event.index].isPainted()) {
      event.width = 0;
    }
  }

  private static void erase(Event event) {
    if (UseColumn.values()[event.index].isPainted()) {
      event.detail &= ~SWT.FOREGROUND;
    }
  }

  private void paint(Event event) {
    UseColumn column = UseColumn.values()[event.index];
    TableItem item = (TableItem) event.item;
    int row = table.indexOf(item);
    if (column.isPainted() && row >= 0 && row < uses.size() && !event.gc.getClipping().isEmpty()) {
      FoundUse use = uses.get(row);
      KwicText text = column == UseColumn.SOURCE ? KwicText.source(use) : KwicText.target(use);
      // SWT for GTK tells too little of the height of an item, and of the width in the event.
      Rectangle bounds = item.getBounds(event.index);
      Rectangle cell = new Rectangle(bounds.x, event.y, bounds.width, event.height);
      painter.paint(event.gc, text, cell, (event.detail & SWT.SELECTED) != 0);
    }
  }
}
