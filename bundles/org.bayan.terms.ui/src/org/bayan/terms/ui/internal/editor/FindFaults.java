package org.bayan.terms.ui.internal.editor;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.terms.check.Finding;
import org.bayan.terms.check.TermbaseCheck;
import org.bayan.terms.ui.internal.list.FaultFinder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/** Checks an open termbase beside the user interface thread, while nobody can change it. */
final class FindFaults implements FaultFinder {

  private final SharedTermbase termbase;

  FindFaults(SharedTermbase termbase) {
    this.termbase = termbase;
  }

  @Override
  public boolean find(Consumer<Set<ConceptEntry>> found) {
    if (termbase.isBusy()) {
      return false;
    }
    termbase.setBusy(true);
    new CheckJob(found).schedule();
    return true;
  }

  private final class CheckJob extends Job {

    private final Consumer<Set<ConceptEntry>> found;

    CheckJob(Consumer<Set<ConceptEntry>> found) {
      super(Messages.checking);
      this.found = found;
      setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
      Set<ConceptEntry> faulty = new HashSet<>();
      try {
        new TermbaseCheck()
            .run(termbase.termbase()).stream().map(Finding::concept).forEach(faulty::add);
      } finally {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> done(faulty));
      }
      return Status.OK_STATUS;
    }

    private void done(Set<ConceptEntry> faulty) {
      termbase.setBusy(false);
      if (!termbase.isClosed()) {
        found.accept(faulty);
      }
    }
  }
}
