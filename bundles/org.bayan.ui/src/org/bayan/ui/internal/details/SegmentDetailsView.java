package org.bayan.ui.internal.details;

import java.util.List;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Text;
import org.bayan.text.Direction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

/** Shows what speaks for the selected bead, where it comes from and what was noted about it. */
public final class SegmentDetailsView extends ViewPart {

  private static final String HINT =
      "Select a bead in a bitext: here stands what speaks for it, and what was noted.";

  private final ISelectionListener listener = this::selected;
  private Label title;
  private Label facts;
  private EvidenceTable evidence;
  private Label note;

  @Override
  public void createPartControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(10, 10).spacing(5, 6).applyTo(page);
    title = label(page, JFaceResources.BANNER_FONT);
    facts = label(page, JFaceResources.DIALOG_FONT);
    evidence = new EvidenceTable(page);
    GridDataFactory.fillDefaults().grab(true, true).indent(0, 6).applyTo(evidence.area());
    label(page, JFaceResources.BANNER_FONT).setText("Note");
    note = label(page, JFaceResources.DIALOG_FONT);
    getSite().getPage().addPostSelectionListener(listener);
    clear();
    selected(null, getSite().getPage().getSelection());
  }

  private static Label label(Composite page, String font) {
    Label label = new Label(page, SWT.WRAP);
    label.setFont(JFaceResources.getFont(font));
    GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private void selected(IWorkbenchPart part, ISelection selection) {
    if (!(selection instanceof IStructuredSelection beads)) {
      return;
    }
    if (beads.getFirstElement() instanceof Bead bead) {
      show(bead);
    }
  }

  private void clear() {
    title.setText("No bead");
    facts.setText(HINT);
    note.setText("");
    evidence.show(List.of());
  }

  private void show(Bead bead) {
    BeadSummary summary = new BeadSummary(bead);
    title.setText(summary.title());
    facts.setText(summary.facts());
    note.setText(summary.note());
    showDirections(bead);
    evidence.show(bead.getEvidence());
    title.getParent().layout(true);
  }

  private void showDirections(Bead bead) {
    if (bead.eContainer() instanceof Alignment alignment
        && alignment.eContainer() instanceof BitextProject project) {
      evidence.setDirection(EvidenceColumn.SOURCE, direction(project.getSource()));
      evidence.setDirection(EvidenceColumn.TARGET, direction(alignment.getTarget()));
    }
  }

  private static Direction direction(Text text) {
    return Direction.of(text.getLanguage());
  }

  /** The table of the evidence. */
  public Table evidenceTable() {
    return evidence.table();
  }

  @Override
  public void setFocus() {
    evidence.table().setFocus();
  }

  @Override
  public void dispose() {
    getSite().getPage().removePostSelectionListener(listener);
    super.dispose();
  }
}
