package org.bayan.library.ui.internal.official;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.LexiconChoice;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.citation.Citation;
import org.bayan.core.citation.FindOfficialTexts;
import org.bayan.core.citation.PassageDifferences;
import org.bayan.library.ui.internal.official.MarkedPassage.Mark;
import org.bayan.library.ui.internal.official.MarkedPassage.Part;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.TaskProgress;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/**
 * Finds what one side of citations says and the other does not. Lexicons are read once for each
 * pair of languages.
 */
final class DifferencesJob extends Job {

  /** The languages that the finder is for, with the lexicons it goes by. */
  private record Kind(String report, String official, LexiconChoice lexicons) {}

  private static Kind kind;
  private static PassageDifferences.Finder finder;

  private final FoundCitations found;
  private final List<Bead> beads;
  private final Consumer<Differences> done;

  /**
   * A job.
   *
   * @param found citations of which at least one is no omission
   * @param done is told, on the user interface thread; not where it was cancelled
   */
  DifferencesJob(FoundCitations found, Consumer<Differences> done) {
    super(Messages.comparing);
    this.found = found;
    this.done = done;
    Set<Bead> cited = new LinkedHashSet<>();
    found.citations().stream()
        .map(Citation::bead)
        .filter(bead -> !bead.getSource().isEmpty())
        .forEach(cited::add);
    beads = cited.stream().map(DifferencesJob::detached).toList();
    setSystem(true);
  }

  /** Beads may be edited while the job reads them; these are not. */
  private static Bead detached(Bead bead) {
    Bead copy = BitextFactory.eINSTANCE.createBead();
    copy.getSource().addAll(bead.getSource());
    copy.getTarget().addAll(bead.getTarget());
    return copy;
  }

  /** Whether there is something to compare. */
  boolean isNeeded() {
    return !beads.isEmpty();
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      PassageDifferences.Finder by = finder(monitor);
      List<PassageDifferences> each = beads.stream().map(by::of).toList();
      if (!monitor.isCanceled()) {
        Differences all = together(each);
        PlatformUI.getWorkbench()
            .getDisplay()
            .asyncExec(
                () -> {
                  if (!monitor.isCanceled()) {
                    done.accept(all);
                  }
                });
      }
    } catch (TaskException e) {
      // A lexicon of the preferences is not there: passages are shown without marks.
      ILog.of(DifferencesJob.class).log(Status.warning(e.getMessage()));
    } catch (CancellationException e) {
      return Status.CANCEL_STATUS;
    }
    return Status.OK_STATUS;
  }

  private PassageDifferences.Finder finder(IProgressMonitor monitor) throws TaskException {
    Kind wanted =
        new Kind(
            found.bead().language(Side.SOURCE),
            found.language(),
            new LexiconChoice(BayanPreferences.lexicons(), true));
    synchronized (DifferencesJob.class) {
      if (!wanted.equals(kind)) {
        AlignmentOptions options =
            new AlignmentOptions(
                TermbaseChoice.NONE, wanted.lexicons(), AlignmentOptions.DEFAULT_LONGEST);
        finder =
            FindOfficialTexts.differences(
                wanted.report(),
                wanted.official(),
                options,
                TaskProgress.shownOn(monitor, getName()));
        kind = wanted;
      }
      return finder;
    }
  }

  /** Of the report only that is marked which no passage says; of a passage, what its bead lacks. */
  private Differences together(List<PassageDifferences> each) {
    Map<Segment, List<Part>> parts = new IdentityHashMap<>();
    for (int index = 0; index < beads.size(); index++) {
      for (Segment segment : beads.get(index).getTarget()) {
        parts.put(segment, parts(each.get(index), segment, Mark.OFFICIAL_ONLY));
      }
      for (Segment segment : beads.get(index).getSource()) {
        List<Part> lacking = parts(each.get(index), segment, Mark.REPORT_ONLY);
        parts.merge(segment, lacking, DifferencesJob::common);
      }
    }
    parts.values().removeIf(List::isEmpty);
    return new Differences(parts);
  }

  private static List<Part> parts(PassageDifferences differences, Segment segment, Mark mark) {
    return differences.of(segment).stream()
        .map(one -> new Part(mark, one.start(), one.end()))
        .toList();
  }

  private static List<Part> common(List<Part> some, List<Part> others) {
    List<Part> common = new ArrayList<>();
    for (Part one : some) {
      for (Part other : others) {
        int start = Math.max(one.start(), other.start());
        int end = Math.min(one.end(), other.end());
        if (start < end) {
          common.add(new Part(one.mark(), start, end));
        }
      }
    }
    return common;
  }
}
