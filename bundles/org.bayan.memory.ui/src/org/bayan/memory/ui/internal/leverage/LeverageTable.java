package org.bayan.memory.ui.internal.leverage;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.bayan.core.memory.AnalyseLeverage;
import org.bayan.core.memory.LeverageBand;
import org.bayan.core.memory.LeverageRow;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The outcome: for each text, and for all, a row for each band and one for its sum. */
final class LeverageTable {

  private final Composite area;
  private final Table table;
  private final Font bold;

  LeverageTable(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
    table.setHeaderVisible(true);
    ScreenReader.name(table, Messages.table_name);
    bold =
        new LocalResourceManager(JFaceResources.getResources(), table)
            .create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    column(layout, Messages.column_document, SWT.LEAD, 5);
    column(layout, Messages.column_band, SWT.LEAD, 4);
    column(layout, Messages.column_segments, SWT.TRAIL, 2);
    column(layout, Messages.column_words, SWT.TRAIL, 2);
    column(layout, Messages.column_characters, SWT.TRAIL, 2);
    column(layout, Messages.column_share, SWT.TRAIL, 3);
  }

  private void column(TableColumnLayout layout, String title, int alignment, int weight) {
    TableColumn column = new TableColumn(table, alignment);
    column.setText(title);
    layout.setColumnData(column, new ColumnWeightData(weight, 80));
  }

  Composite area() {
    return area;
  }

  Table table() {
    return table;
  }

  /** Shows the rows of an analysis, those of a text one after the other. */
  void show(List<LeverageRow> rows) {
    table.setRedraw(false);
    table.removeAll();
    int from = 0;
    while (from < rows.size()) {
      int to = from + 1;
      while (to < rows.size() && rows.get(to).band().compareTo(rows.get(to - 1).band()) > 0) {
        to++;
      }
      showText(rows.subList(from, to));
      from = to;
    }
    table.setRedraw(true);
  }

  private void showText(List<LeverageRow> rows) {
    String name = rows.getFirst().document();
    boolean total = name.equals(AnalyseLeverage.TOTAL);
    TableItem sum = new TableItem(table, SWT.NONE);
    sum.setFont(bold);
    sum.setText(
        new String[] {
          total ? Messages.total : name,
          Messages.band_all,
          number(rows.stream().mapToInt(LeverageRow::segments).sum()),
          number(rows.stream().mapToInt(LeverageRow::words).sum()),
          number(rows.stream().mapToInt(LeverageRow::characters).sum()),
          ""
        });
    for (LeverageRow row : rows) {
      new TableItem(table, SWT.NONE)
          .setText(
              new String[] {
                "",
                band(row.band()),
                number(row.segments()),
                number(row.words()),
                number(row.characters()),
                share(row.share())
              });
    }
  }

  private static String number(int number) {
    return NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.FORMAT))
        .format(number);
  }

  private static String share(double share) {
    NumberFormat format =
        NumberFormat.getPercentInstance(Locale.getDefault(Locale.Category.FORMAT));
    format.setMaximumFractionDigits(1);
    return format.format(share);
  }

  static String band(LeverageBand band) {
    return switch (band) {
      case CONTEXT -> Messages.band_context;
      case REPETITION -> Messages.band_repetition;
      case EXACT -> Messages.band_exact;
      case HIGH -> Messages.band_high;
      case GOOD -> Messages.band_good;
      case MEDIUM -> Messages.band_medium;
      case INTERNAL -> Messages.band_internal;
      case LOW -> Messages.band_low;
      case NEW -> Messages.band_new;
    };
  }
}
