package org.bayan.ui.internal.why;

import java.util.List;
import java.util.function.Consumer;
import org.bayan.model.bitext.Evidence;
import org.bayan.text.Direction;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.views.CutText;
import org.bayan.ui.internal.views.ScreenReader;
import org.bayan.ui.internal.views.SelectedBead;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** The pieces of evidence of a bead, the strongest first. */
public final class EvidenceTable {

  private final Composite area;
  private final TableViewer viewer;
  private final KindImages images;
  private final WeightBars bars;

  /** Makes the widgets. */
  public EvidenceTable(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    viewer.getTable().setHeaderVisible(true);
    ColumnViewerToolTipSupport.enableFor(viewer);
    images = new KindImages(viewer.getTable());
    bars = new WeightBars(viewer.getTable());
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    for (EvidenceColumn column : EvidenceColumn.values()) {
      TableViewerColumn made = new TableViewerColumn(viewer, column.alignment());
      made.getColumn().setText(column.title());
      made.setLabelProvider(new EvidenceLabels(column, images));
      CutText.follow(made.getColumn(), viewer);
      layout.setColumnData(
          made.getColumn(), new ColumnWeightData(column.share(), column.narrowest()));
    }
    ScreenReader.name(table(), Messages.evidenceName);
  }

  /** What is laid out by whoever made this. */
  public Composite area() {
    return area;
  }

  /** The table itself. */
  public Table table() {
    return viewer.getTable();
  }

  /** Shows the evidence of a bead. What was chosen stays so while the bead still has it. */
  public void show(SelectedBead bead) {
    setDirection(EvidenceColumn.SOURCE, bead.direction(Side.SOURCE));
    setDirection(EvidenceColumn.TARGET, bead.direction(Side.TARGET));
    List<Evidence> evidence =
        bead.bead().getEvidence().stream().sorted(EvidenceColumn.STRONGEST_FIRST).toList();
    bars.setStrongest(evidence.isEmpty() ? 0 : Math.abs(EvidenceColumn.bits(evidence.get(0))));
    viewer.setInput(evidence);
  }

  /** Shows nothing. */
  public void clear() {
    viewer.setInput(List.of());
  }

  /** The piece that is chosen; null for none. */
  Evidence chosen() {
    return (Evidence) viewer.getStructuredSelection().getFirstElement();
  }

  void choose(Evidence evidence) {
    viewer.setSelection(new StructuredSelection(evidence), true);
  }

  /** Tells which piece is chosen, null for none. */
  void onChoice(Consumer<Evidence> listener) {
    viewer.addSelectionChangedListener(e -> listener.accept(chosen()));
  }

  /** Draws again in the colours of the theme. */
  void themeChanged() {
    images.forget();
    viewer.refresh();
  }

  /** Lets texts begin at the side at which their language begins. */
  private void setDirection(EvidenceColumn column, Direction direction) {
    table().getColumn(column.ordinal()).setAlignment(TextFonts.alignment(direction));
  }
}
