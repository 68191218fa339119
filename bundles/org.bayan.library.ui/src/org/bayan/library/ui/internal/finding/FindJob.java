package org.bayan.library.ui.internal.finding;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.LexiconChoice;
import org.bayan.core.RealignBitext;
import org.bayan.core.TaskException;
import org.bayan.core.citation.FindOfficialTexts;
import org.bayan.core.citation.ProposedCitations;
import org.bayan.library.ui.LibraryUi;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.TaskProgress;
import org.bayan.ui.internal.jobs.JobFailure;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Looks for official words. The bitext must not be changed meanwhile. */
final class FindJob extends Job {

  private final BitextProject project;
  private final Path bitext;
  private final LibrariesDialog.Wish wish;
  private final Consumer<ProposedCitations> found;

  /**
   * A job.
   *
   * @param bitext the file of the bitext, which references start from
   * @param found told, on any thread, what came of it; not where it failed or was cancelled
   */
  FindJob(
      BitextProject project,
      Path bitext,
      LibrariesDialog.Wish wish,
      Consumer<ProposedCitations> found) {
    super(Messages.finding);
    this.project = project;
    this.bitext = bitext;
    this.wish = wish;
    this.found = found;
    setUser(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      AlignmentOptions usual = RealignBitext.options(project, bitext);
      LexiconChoice lexicons =
          new LexiconChoice(BayanPreferences.lexicons(), usual.lexicons().shipped());
      AlignmentOptions options =
          new AlignmentOptions(usual.termbases(), lexicons, BayanPreferences.longestBead());
      found.accept(
          new FindOfficialTexts()
              .propose(
                  project,
                  wish.libraries(),
                  wish.language(),
                  options,
                  TaskProgress.shownOn(monitor, getName())));
      return Status.OK_STATUS;
    } catch (TaskException e) {
      return JobFailure.told(new Status(IStatus.ERROR, LibraryUi.BUNDLE, e.getMessage()));
    } catch (CancellationException e) {
      return Status.CANCEL_STATUS;
    }
  }
}
