package org.bayan.ui.internal.details;

import java.util.Optional;
import org.bayan.model.bitext.Bead;
import org.bayan.ui.internal.views.BeadFollower;
import org.bayan.ui.internal.views.SelectedBead;
import org.bayan.ui.internal.why.EvidenceTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.part.ViewPart;

/** Shows what speaks for the selected bead, where it comes from and what was noted about it. */
public final class SegmentDetailsView extends ViewPart {

  private static final String HINT =
      "Select a bead in a bitext: here stands what speaks for it, and what was noted.";

  private BeadFollower follower;
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
    follower = new BeadFollower(this, this::selected);
  }

  private static Label label(Composite page, String font) {
    Label label = new Label(page, SWT.WRAP);
    label.setFont(JFaceResources.getFont(font));
    GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private void selected(Optional<SelectedBead> selected) {
    selected.ifPresentOrElse(this::show, this::clear);
  }

  private void clear() {
    title.setText("No bead");
    facts.setText(HINT);
    note.setText("");
    evidence.clear();
  }

  private void show(SelectedBead selected) {
    Bead bead = selected.bead();
    BeadSummary summary = new BeadSummary(bead);
    title.setText(summary.title());
    facts.setText(summary.facts());
    note.setText(summary.note());
    evidence.show(selected);
    title.getParent().layout(true);
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
    follower.stop();
    super.dispose();
  }
}
