package org.bayan.quality.ui.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bayan.quality.ui.internal.labels.CheckTexts;
import org.bayan.ui.internal.views.RowTable;
import org.bayan.ui.internal.views.RowText;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;

/** The findings of a bead, one a row. */
final class FindingTable {

  private static final int NARROWEST = 80;

  private final RowTable<ShownFinding> rows;

  /**
   * An empty table.
   *
   * @param chosen is run when the selected finding is chosen by Enter or a double click
   */
  FindingTable(Composite parent, Runnable chosen) {
    rows = new RowTable<>(parent, SWT.SINGLE, Messages.tableName);
    column(Messages.column_severity, 3, FindingTable::severity, FindingTable::image);
    column(Messages.column_what, 16, ShownFinding::sentence, row -> null);
    column(Messages.column_fix, 8, ShownFinding::fix, row -> null);
    column(Messages.column_check, 6, FindingTable::check, row -> null);
    table().addListener(SWT.DefaultSelection, event -> chosen.run());
  }

  private static String severity(ShownFinding row) {
    return row.dismissal().isPresent()
        ? Messages.ignored
        : CheckTexts.name(Optional.of(row.finding().severity()));
  }

  private static Image image(ShownFinding row) {
    return row.dismissal().isPresent() ? null : CheckTexts.image(row.finding().severity());
  }

  private static String check(ShownFinding row) {
    return CheckTexts.name(row.finding().finding().check());
  }

  private void column(
      String title,
      int weight,
      Function<ShownFinding, String> text,
      Function<ShownFinding, Image> image) {
    rows.column(title, new ColumnWeightData(weight, NARROWEST), new FindingText(text, image));
  }

  Composite area() {
    return rows.area();
  }

  Table table() {
    return rows.table();
  }

  /** The finding that is selected. */
  Optional<ShownFinding> selected() {
    return rows.selected();
  }

  /** Shows findings; the one that was selected stays so, or that in its place. */
  void show(List<ShownFinding> findings) {
    rows.showSelected(findings, ShownFinding::isSameAs);
  }

  /** What is ignored is written more faintly; the tool tip also says why there is the check. */
  private static final class FindingText extends RowText<ShownFinding> {

    FindingText(Function<ShownFinding, String> text, Function<ShownFinding, Image> image) {
      super(text, image);
    }

    @Override
    public Color getForeground(Object element) {
      return row(element).dismissal().isPresent()
          ? JFaceColors.getInformationViewerForegroundColor(Display.getCurrent())
          : null;
    }

    @Override
    public String getToolTipText(Object element) {
      return getText(element) + "\n" + CheckTexts.why(row(element).finding().finding().check());
    }
  }
}
