package org.bayan.memory.ui.internal.pretranslation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.edit.WriteDrafts;
import org.bayan.core.memory.UsedMemory;
import org.bayan.index.memory.LookUpRequest;
import org.bayan.memory.ui.MemoryUi;
import org.bayan.memory.ui.internal.matches.BestMatch;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Looks up the sources of beads; the bitext is not touched. */
final class PretranslateJob extends Job {

  private final List<OpenBead> open;
  private final List<UsedMemory> memories;
  private final PretranslateOptions options;
  private final List<WriteDrafts.Draft> drafts = new ArrayList<>();

  PretranslateJob(List<OpenBead> open, List<UsedMemory> memories, PretranslateOptions options) {
    super(Messages.running);
    this.open = open;
    this.memories = memories;
    this.options = options;
    setUser(true);
  }

  /** What was found, once the job is done. */
  List<WriteDrafts.Draft> drafts() {
    return drafts;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, getName(), open.size());
    for (OpenBead bead : open) {
      if (progress.isCanceled()) {
        return Status.CANCEL_STATUS;
      }
      try {
        best(bead.request())
            .ifPresent(
                best ->
                    drafts.add(
                        new WriteDrafts.Draft(
                            bead.bead(), best.text(), best.score(), best.same())));
      } catch (IOException e) {
        return new Status(
            IStatus.ERROR, MemoryUi.BUNDLE, NLS.bind(Messages.unreadable, e.getMessage()), e);
      }
      progress.worked(1);
    }
    return Status.OK_STATUS;
  }

  private Optional<BestMatch> best(LookUpRequest request) throws IOException {
    return BestMatch.of(memories, request, options.lookUp());
  }
}
