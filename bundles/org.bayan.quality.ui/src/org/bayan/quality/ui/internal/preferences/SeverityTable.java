package org.bayan.quality.ui.internal.preferences;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.quality.Profile;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.ui.internal.labels.CheckTexts;
import org.bayan.terms.check.Severity;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The checks with their severities; what differs from the profile stands in bold letters. */
final class SeverityTable {

  private static final List<QualityCheck> CHECKS =
      Stream.of(QualityCheck.values())
          .sorted(Comparator.comparing(QualityCheck::group).thenComparing(Enum::ordinal))
          .toList();

  private final Composite area;
  private final Table table;

  SeverityTable(Composite parent, Runnable selected) {
    area = new Composite(parent, SWT.NONE);
    table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
    table.setHeaderVisible(true);
    ScreenReader.name(table, Messages.table);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    layout.setColumnData(column(Messages.column_check), new ColumnWeightData(10, 180));
    layout.setColumnData(column(Messages.column_group), new ColumnWeightData(5, 90));
    layout.setColumnData(column(Messages.column_severity), new ColumnWeightData(4, 80));
    CHECKS.forEach(check -> new TableItem(table, SWT.NONE));
    table.setSelection(0);
    table.addListener(SWT.Selection, event -> selected.run());
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

  /** The check that is selected. */
  QualityCheck selected() {
    return CHECKS.get(Math.max(0, table.getSelectionIndex()));
  }

  /** Shows the severities of a choice. */
  void show(ChosenProfile choice, Profile base) {
    for (int i = 0; i < CHECKS.size(); i++) {
      QualityCheck check = CHECKS.get(i);
      boolean changed = choice.changes().containsKey(check);
      Optional<Severity> severity = changed ? choice.changes().get(check) : base.severity(check);
      TableItem item = table.getItem(i);
      item.setText(
          new String[] {
            CheckTexts.name(check), CheckTexts.name(check.group()), CheckTexts.name(severity)
          });
      item.setImage(2, severity.map(CheckTexts::image).orElse(null));
      item.setFont(changed ? JFaceResources.getFontRegistry().getBold("") : null);
    }
  }
}
