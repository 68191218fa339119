package org.bayan.ui.internal.filter;

import java.util.List;
import java.util.function.Consumer;
import org.bayan.core.TaskException;
import org.bayan.model.bitext.Bead;
import org.bayan.ui.internal.filter.TermFilter.SearchedBead;
import org.bayan.ui.internal.terms.BitextTerms;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Looks for terms in a book beside the user interface thread, with progress. */
final class TermFilterJob extends Job {

  private final TermFilter filter;
  private final List<SearchedBead> beads;
  private final BitextTerms terms;
  private final BeadFilter wanted;
  private final Consumer<List<Bead>> done;
  private final Consumer<String> failed;

  /**
   * A job.
   *
   * @param filter finds, and keeps what it has found
   * @param fitting the beads to look into; their texts are taken now
   * @param wanted the choice of terms and a part of their names
   * @param done told the beads, unless it was cancelled
   * @param failed told a sentence where termbases cannot be read
   */
  TermFilterJob(
      TermFilter filter,
      List<Bead> fitting,
      BitextTerms terms,
      BeadFilter wanted,
      Consumer<List<Bead>> done,
      Consumer<String> failed) {
    super(Messages.filteringTerms);
    this.filter = filter;
    this.terms = terms;
    this.wanted = wanted;
    this.done = done;
    this.failed = failed;
    beads = fitting.stream().map(SearchedBead::of).toList();
    setPriority(INTERACTIVE);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, Messages.filteringTerms, 100);
    try {
      done.accept(
          filter.find(beads, terms.load(), wanted.term(), wanted.text(), progress.split(100)));
      return Status.OK_STATUS;
    } catch (TaskException e) {
      failed.accept(e.getMessage());
      return Status.OK_STATUS;
    } catch (OperationCanceledException e) {
      return Status.CANCEL_STATUS;
    }
  }
}
