package org.bayan.ui.internal.realign;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.bayan.core.AlignDocuments;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.LexiconChoice;
import org.bayan.core.ProposedBeads;
import org.bayan.core.RealignBitext;
import org.bayan.core.RealignRequest.Keep;
import org.bayan.core.TaskException;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.BayanUi;
import org.bayan.ui.TaskProgress;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Finds new beads around accepted ones. The bitext must not be changed meanwhile. */
final class RealignJob extends Job {

  private final Alignment alignment;
  private final Path bitext;
  private final Consumer<ProposedBeads> proposed;

  /**
   * A job.
   *
   * @param alignment what is aligned again
   * @param bitext its file, which references start from
   * @param proposed told, on any thread, what came of it; not where it failed or was cancelled
   */
  RealignJob(Alignment alignment, Path bitext, Consumer<ProposedBeads> proposed) {
    super(Messages.realigning);
    this.alignment = alignment;
    this.bitext = bitext;
    this.proposed = proposed;
    setUser(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    AtomicReference<IStatus> outcome = new AtomicReference<>();
    boolean ran =
        ServiceCaller.callOnce(
            getClass(), AlignDocuments.class, align -> outcome.set(propose(align, monitor)));
    return ran ? outcome.get() : Status.error(Messages.alignerMissing);
  }

  private IStatus propose(AlignDocuments align, IProgressMonitor monitor) {
    BitextProject project = (BitextProject) alignment.eContainer();
    try {
      AlignmentOptions usual = RealignBitext.options(project, bitext);
      LexiconChoice lexicons =
          new LexiconChoice(BayanPreferences.lexicons(), usual.lexicons().shipped());
      AlignmentOptions options =
          new AlignmentOptions(usual.termbases(), lexicons, BayanPreferences.longestBead());
      proposed.accept(
          new RealignBitext(align)
              .propose(
                  project,
                  alignment,
                  options,
                  Keep.ACCEPTED,
                  TaskProgress.shownOn(monitor, getName())));
      return Status.OK_STATUS;
    } catch (TaskException e) {
      return new Status(IStatus.ERROR, BayanUi.BUNDLE, e.getMessage());
    } catch (CancellationException e) {
      return Status.CANCEL_STATUS;
    }
  }
}
