package org.bayan.rules.ui.internal.tryout;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.okapi.TextRange;
import org.bayan.okapi.rules.Trial;
import org.bayan.rules.ui.internal.DirectedCells;
import org.bayan.text.Direction;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The segments of the text that is tried. */
final class SegmentTable {

  private final Table table;
  private final TableColumn words;
  private final DirectedCells painter;
  private List<TextRange> segments = List.of();

  SegmentTable(Composite parent, Consumer<TextRange> goTo) {
    Composite area = new Composite(parent, SWT.NONE);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
    table.setHeaderVisible(true);
    ScreenReader.name(table, Messages.segment);
    TableColumn number = new TableColumn(table, SWT.RIGHT);
    number.setText(Messages.number);
    layout.setColumnData(number, new ColumnPixelData(40));
    words = new TableColumn(table, SWT.LEFT);
    words.setText(Messages.segment);
    painter = new DirectedCells(table, 1);
    layout.setColumnData(words, new ColumnWeightData(1, 80));
    table.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(
            event -> {
              int at = table.getSelectionIndex();
              if (at >= 0 && at < segments.size()) {
                goTo.accept(segments.get(at));
              }
            }));
  }

  /** Lets segments begin at the side at which their language begins. */
  void direction(Direction direction) {
    // For SWT, left is where the window begins.
    boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
    boolean asWindow = mirrored == (direction == Direction.RIGHT_TO_LEFT);
    words.setAlignment(asWindow ? SWT.LEFT : SWT.RIGHT);
    painter.direction(direction);
  }

  void show(Optional<Trial> trial) {
    table.removeAll();
    segments = trial.map(Trial::segments).orElse(List.of());
    int number = 0;
    for (TextRange segment : segments) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(new String[] {String.valueOf(++number), segment.of(trial.orElseThrow().text())});
    }
  }

  /** Selects the segment that holds a position or ends there. */
  void selectAt(int offset) {
    for (int at = 0; at < segments.size(); at++) {
      TextRange segment = segments.get(at);
      if (segment.start() <= offset && offset <= segment.end()) {
        if (table.getSelectionIndex() != at) {
          table.setSelection(at);
        }
        return;
      }
    }
  }

  Table table() {
    return table;
  }
}
