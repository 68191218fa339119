package org.bayan.ui.internal.editor;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Sets the status of beads, with who and when; undoing gives back what stood there before. */
final class SetStatusOperation extends AbstractOperation {

  private record Review(BeadStatus status, Instant modified, String modifiedBy) {

    static Review of(Bead bead) {
      return new Review(bead.getStatus(), bead.getModified(), bead.getModifiedBy());
    }

    void restore(Bead bead) {
      bead.setStatus(status);
      bead.setModified(modified);
      bead.setModifiedBy(modifiedBy);
    }
  }

  private final Map<Bead, Review> before = new LinkedHashMap<>();
  private final Review after;

  SetStatusOperation(
      String label, IUndoContext context, List<Bead> beads, BeadStatus status, String person) {
    super(label);
    addContext(context);
    after = new Review(status, Instant.now(), person);
    beads.forEach(bead -> before.put(bead, Review.of(bead)));
  }

  @Override
  public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
    before.keySet().forEach(after::restore);
    return Status.OK_STATUS;
  }

  @Override
  public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
    return execute(monitor, info);
  }

  @Override
  public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
    before.forEach((bead, review) -> review.restore(bead));
    return Status.OK_STATUS;
  }
}
