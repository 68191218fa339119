package org.bayan.library.ui.internal.omissions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.citation.Citation;
import org.bayan.text.Direction;
import org.bayan.ui.internal.views.DirectedCells;
import org.bayan.ui.internal.views.ScreenReader;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The passages that are left out, one a row. */
final class OmissionTable {

  private static final int DOCUMENT_WIDTH = 170;
  private static final int PARAGRAPH_WIDTH = 80;
  private static final int TEXT = 2;

  private final Composite area;
  private final Table table;
  private List<Citation> omissions = List.of();

  /**
   * An empty table.
   *
   * @param chosen is run when the selected passage is chosen by Enter or a double click
   */
  OmissionTable(Composite parent, Runnable chosen) {
    area = new Composite(parent, SWT.NONE);
    table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL | SWT.V_SCROLL);
    table.setHeaderVisible(true);
    ScreenReader.name(table, Messages.tableName);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    layout.setColumnData(column(Messages.document), new ColumnPixelData(DOCUMENT_WIDTH));
    layout.setColumnData(column(Messages.paragraph), new ColumnPixelData(PARAGRAPH_WIDTH));
    layout.setColumnData(column(Messages.text), new ColumnWeightData(1, 200));
    DirectedCells.in(table, Set.of(TEXT));
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.DefaultSelection, event -> chosen.run());
  }

  private TableColumn column(String title) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(title);
    return column;
  }

  Composite area() {
    return area;
  }

  Table control() {
    return table;
  }

  /**
   * Shows passages; what was selected stays so where it is among them.
   *
   * @param language of the texts, a BCP 47 tag
   */
  void show(List<Citation> shown, String language) {
    Optional<Citation> before = selection();
    omissions = List.copyOf(shown);
    table.getColumn(TEXT).setAlignment(TextFonts.alignment(Direction.of(language)));
    table.setItemCount(omissions.size());
    table.clearAll();
    int index = before.map(omissions::indexOf).orElse(0);
    if (!omissions.isEmpty()) {
      table.setSelection(Math.max(0, index));
    }
  }

  /** The passage that is selected; empty where there is none. */
  Optional<Citation> selection() {
    int index = table.getSelectionIndex();
    return index < 0 || index >= omissions.size()
        ? Optional.empty()
        : Optional.of(omissions.get(index));
  }

  private void fill(Event event) {
    if (event.index < omissions.size()) {
      Citation one = omissions.get(event.index);
      TableItem item = (TableItem) event.item;
      item.setText(new String[] {one.documentName(), one.paragraph(), one.wording()});
    }
  }
}
