package org.bayan.library.ui.internal.omissions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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

  private static final int DOCUMENT_WIDTH = 230;
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
    table = new Table(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL | SWT.V_SCROLL);
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
    int place = table.getSelectionIndex();
    omissions = List.copyOf(shown);
    table.getColumn(TEXT).setAlignment(TextFonts.alignment(Direction.of(language)));
    table.setItemCount(omissions.size());
    table.clearAll();
    int index = before.map(omissions::indexOf).orElse(0);
    if (!omissions.isEmpty()) {
      // One that has been cited makes room for the next.
      table.setSelection(Math.clamp(index < 0 ? place : index, 0, omissions.size() - 1));
    }
  }

  /** The passage that is selected; empty where there is none. */
  Optional<Citation> selection() {
    int index = table.getSelectionIndex();
    return index < 0 || index >= omissions.size()
        ? Optional.empty()
        : Optional.of(omissions.get(index));
  }

  /** The passages that are selected, in their order. */
  List<Citation> selected() {
    return IntStream.of(table.getSelectionIndices())
        .filter(index -> index < omissions.size())
        .sorted()
        .mapToObj(omissions::get)
        .toList();
  }

  private void fill(Event event) {
    if (event.index < omissions.size()) {
      Citation one = omissions.get(event.index);
      TableItem item = (TableItem) event.item;
      item.setText(new String[] {one.documentName(), one.paragraph(), one.wording()});
    }
  }
}
