package org.bayan.terms.ui.internal.checks;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bayan.terms.check.CheckRule;
import org.bayan.terms.check.Severity;
import org.bayan.ui.internal.views.RowTable;
import org.bayan.ui.internal.views.RowText;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** The findings, one a row. */
final class FindingTable {

  private static final int NARROWEST = 80;

  private final RowTable<CheckedFinding> rows;
  private List<CheckedFinding> all = List.of();
  private Optional<CheckRule> rule = Optional.empty();

  FindingTable(Composite parent) {
    rows = new RowTable<>(parent, SWT.VIRTUAL, Messages.tableName);
    viewer().setUseHashlookup(true);
    rows.column(
        Messages.columnSeverity,
        new ColumnWeightData(3, NARROWEST),
        new RowText<CheckedFinding>(
            row -> CheckLabels.severity(row.finding().rule().severity()), FindingTable::image));
    column(Messages.columnRule, 5, row -> CheckLabels.rule(row.finding().rule()));
    column(Messages.columnConcept, 8, row -> CheckLabels.concept(row.finding()));
    column(Messages.columnWhat, 14, row -> CheckLabels.sentence(row.finding()));
    column(Messages.columnTermbase, 4, row -> row.origin().name());
  }

  private void column(String title, int weight, Function<CheckedFinding, String> text) {
    rows.column(title, new ColumnWeightData(weight, NARROWEST), text);
  }

  private static Image image(CheckedFinding row) {
    Severity severity = row.finding().rule().severity();
    String name =
        switch (severity) {
          case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
          case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
          case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        };
    return PlatformUI.getWorkbench().getSharedImages().getImage(name);
  }

  Composite area() {
    return rows.area();
  }

  TableViewer viewer() {
    return rows.viewer();
  }

  Optional<CheckedFinding> selected() {
    return rows.selected();
  }

  /** Shows findings; where the selected one is gone, the row in its place is selected. */
  void show(List<CheckedFinding> findings) {
    all = findings;
    rows.show(shown(), CheckedFinding::isSameAs);
  }

  /** Shows the findings of one rule only, or all. */
  void filter(Optional<CheckRule> wanted) {
    rule = wanted;
    show(all);
  }

  private List<CheckedFinding> shown() {
    return all.stream()
        .filter(row -> rule.isEmpty() || rule.get() == row.finding().rule())
        .toList();
  }
}
