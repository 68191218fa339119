package org.bayan.ui.internal.details;

import java.util.List;
import java.util.Optional;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.views.BeadView;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Shows what is known and said of the selected bead; notes and comments are written here. */
public final class SegmentDetailsView extends BeadView {

  private DetailsPage details;

  /** A view that is not made yet. */
  public SegmentDetailsView() {
    super(HelpContext.DETAILS);
  }

  @Override
  protected Control makeContent(Composite page) {
    details = new DetailsPage(page, getSite());
    return details.control();
  }

  @Override
  protected void selected(Optional<SelectedBead> selected) {
    selected.ifPresentOrElse(this::show, this::clear);
  }

  private void show(SelectedBead bead) {
    details.show(bead);
    showContent();
  }

  private void clear() {
    details.clear();
    say(Messages.hint);
  }

  /** The table of the evidence. */
  public Table evidenceTable() {
    return details.evidence().table();
  }

  /** Where the note of the bead is written. */
  public Text noteField() {
    return details.note().control();
  }

  /** The table of the comments. */
  public Table commentTable() {
    return details.comments().table();
  }

  /** What is told in words: status, then history and places. */
  public List<String> facts() {
    return details.facts();
  }

  @Override
  protected void focusContent() {
    details.setFocus();
  }
}
