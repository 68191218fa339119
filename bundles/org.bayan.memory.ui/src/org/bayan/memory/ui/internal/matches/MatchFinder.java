package org.bayan.memory.ui.internal.matches;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.core.memory.BitextMemories;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/**
 * Finds matches for beads in the background. It is asked on the user interface thread and answers
 * there; who asks again before the answer came gets only the last one.
 */
final class MatchFinder {

  private final Consumer<FoundMatches> done;
  private FindJob running;

  /**
   * A finder.
   *
   * @param done is told what was found
   */
  MatchFinder(Consumer<FoundMatches> done) {
    this.done = done;
  }

  /**
   * Begins to look for matches for the source of a bead.
   *
   * @param pause how long to wait for another question first, in milliseconds
   */
  void find(SelectedBead bead, int pause) {
    cancel();
    Optional<MatchQuery> query = MatchQuery.of(bead);
    if (query.isEmpty() || query.get().request().text().isBlank()) {
      BitextMemories memories =
          query.map(MatchQuery::memories).orElse(new BitextMemories(List.of(), List.of()));
      done.accept(new FoundMatches(bead, "", memories, 0, List.of(), List.of()));
      return;
    }
    running = new FindJob(query.get());
    running.schedule(pause);
  }

  /** Asks no more: what is being looked for is told to nobody. */
  void cancel() {
    if (running != null) {
      running.cancel();
      running = null;
    }
  }

  private final class FindJob extends Job {

    private final MatchQuery query;

    FindJob(MatchQuery query) {
      super(Messages.looking);
      this.query = query;
      setPriority(INTERACTIVE);
      setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
      FoundMatches found = query.run(monitor::isCanceled);
      if (!monitor.isCanceled()) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> tell(found));
      }
      return Status.OK_STATUS;
    }

    private void tell(FoundMatches found) {
      if (running == this) {
        running = null;
        done.accept(found);
      }
    }
  }
}
