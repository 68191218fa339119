package org.bayan.ui.internal.details;

import java.util.List;
import java.util.Optional;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.views.BeadFollower;
import org.bayan.ui.internal.views.Hint;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** Shows what is known and said of the selected bead; notes and comments are written here. */
public final class SegmentDetailsView extends ViewPart {

  private final StackLayout stack = new StackLayout();
  private Composite page;
  private Control hint;
  private DetailsPage details;
  private BeadFollower follower;

  @Override
  public void createPartControl(Composite parent) {
    page = new Composite(parent, SWT.NONE);
    page.setLayout(stack);
    HelpContext.DETAILS.on(page);
    hint = Hint.on(page, Messages.hint);
    details = new DetailsPage(page, getSite());
    follower = new BeadFollower(this, this::show);
  }

  private void show(Optional<SelectedBead> selected) {
    selected.ifPresentOrElse(details::show, details::clear);
    stack.topControl = selected.isPresent() ? details.control() : hint;
    page.layout();
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
  public void setFocus() {
    if (stack.topControl == hint) {
      page.setFocus();
    } else {
      details.setFocus();
    }
  }

  @Override
  public void dispose() {
    if (follower != null) {
      follower.stop();
    }
    super.dispose();
  }
}
