package org.bayan.rules.ui.internal.resegment;

import java.util.Arrays;
import java.util.List;
import org.bayan.core.ResegmentOutcome.ResegmentedText;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Bitexts to choose from, with what would become of their segments and beads. */
final class BitextTable {

  private static final int COUNTS = 6;

  private final Composite area;
  private final Table table;
  private List<Result> results = List.of();

  BitextTable(Composite parent, List<IFile> candidates, List<IFile> chosen, Runnable changed) {
    area = new Composite(parent, SWT.NONE);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    table = new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
    table.setHeaderVisible(true);
    ScreenReader.name(table, Messages.bitextsField.replace("&", ""));
    column(layout, Messages.bitext, SWT.LEFT, 40);
    for (String title :
        List.of(
            Messages.segmentsKept,
            Messages.segmentsNew,
            Messages.segmentsGone,
            Messages.beadsKept,
            Messages.beadsChanged,
            Messages.beadsDropped)) {
      column(layout, title, SWT.RIGHT, title.length() + 4);
    }
    for (IFile candidate : candidates) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setData(candidate);
      item.setText(candidate.getFullPath().makeRelative().toString());
      item.setChecked(chosen.contains(candidate));
    }
    table.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(
            event -> {
              if (event.detail == SWT.CHECK) {
                changed.run();
              }
            }));
  }

  private void column(TableColumnLayout layout, String title, int style, int share) {
    TableColumn column = new TableColumn(table, style);
    column.setText(title);
    layout.setColumnData(column, new ColumnWeightData(share, 60));
  }

  Composite area() {
    return area;
  }

  List<IFile> chosen() {
    return Arrays.stream(table.getItems())
        .filter(TableItem::getChecked)
        .map(item -> (IFile) item.getData())
        .toList();
  }

  /** The bitexts of which it is known that they can be segmented. */
  IFile[] able() {
    return results.stream()
        .filter(result -> result.outcome().isPresent())
        .map(Result::bitext)
        .toArray(IFile[]::new);
  }

  void clear() {
    results = List.of();
    for (TableItem item : table.getItems()) {
      for (int column = 1; column <= COUNTS; column++) {
        item.setText(column, "");
      }
    }
  }

  void show(List<Result> shown) {
    clear();
    results = shown;
    for (TableItem item : table.getItems()) {
      shown.stream()
          .filter(result -> result.bitext().equals(item.getData()))
          .findFirst()
          .ifPresent(result -> show(item, result));
    }
  }

  private static void show(TableItem item, Result result) {
    if (result.outcome().isEmpty()) {
      item.setText(1, Messages.impossible);
      return;
    }
    var beads = result.outcome().get().beads();
    int[] counts = {
      result.segments(ResegmentedText::kept),
      result.segments(ResegmentedText::made),
      result.segments(ResegmentedText::gone),
      beads.kept(),
      beads.changed(),
      result.dropped().size()
    };
    for (int at = 0; at < counts.length; at++) {
      item.setText(at + 1, String.valueOf(counts[at]));
    }
  }
}
