package org.bayan.quality.ui.internal.markers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bayan.core.TaskException;
import org.bayan.core.quality.Dismissals;
import org.bayan.model.bitext.Bead;
import org.bayan.quality.QualityChecker;
import org.bayan.quality.ui.internal.checking.BeadFinding;
import org.bayan.quality.ui.internal.checking.BeadTexts;
import org.bayan.quality.ui.internal.checking.CheckSettings;
import org.bayan.quality.ui.internal.checking.Checkers;
import org.bayan.terms.check.Severity;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.editor.OpenedBitext;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Checks beads of an open bitext and gives its file the markers of what is wrong. The texts are
 * read on the user interface thread, some at a time, so that nobody who writes is kept waiting.
 */
final class CheckJob extends Job {

  /** How many beads are read at once on the user interface thread. */
  private static final int AT_ONCE = 400;

  /**
   * What came of it, told on the user interface thread.
   *
   * @param problems how many findings there are that are more than notes
   * @param notes how many others
   * @param beads how many beads were checked
   * @param fault why nothing was checked, in a sentence
   */
  record Outcome(int problems, int notes, int beads, Optional<String> fault) {

    static Outcome of(List<BeadFinding> findings, int beads) {
      int notes = (int) findings.stream().filter(one -> one.severity() == Severity.INFO).count();
      return new Outcome(findings.size() - notes, notes, beads, Optional.empty());
    }
  }

  private final CheckedBitext checked;
  private final OpenedBitext bitext;
  private final Optional<Set<Bead>> some;
  private final Consumer<Outcome> done;
  private final Display display = PlatformUI.getWorkbench().getDisplay();

  private CheckJob(
      CheckedBitext checked,
      OpenedBitext bitext,
      Optional<Set<Bead>> some,
      Consumer<Outcome> done) {
    super(NLS.bind(Messages.job, bitext.file().path().getFileName()));
    this.checked = checked;
    this.bitext = bitext;
    this.some = some;
    this.done = done;
    setRule(checked.rule());
  }

  /** Checks all beads, on the wish of a person. */
  static CheckJob all(CheckedBitext checked, OpenedBitext bitext, Consumer<Outcome> done) {
    return new CheckJob(checked, bitext, Optional.empty(), done);
  }

  /** Checks all beads, or some that were touched, beside what a person does. */
  static CheckJob beside(CheckedBitext checked, OpenedBitext bitext, Optional<Set<Bead>> some) {
    CheckJob job =
        new CheckJob(checked, bitext, some.map(beads -> new HashSet<>(beads)), outcome -> {});
    job.setSystem(true);
    job.setPriority(DECORATE);
    return job;
  }

  @Override
  public boolean belongsTo(Object family) {
    return BayanUi.BITEXT_EDITOR.equals(family);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      Outcome outcome = check(monitor);
      if (monitor.isCanceled()) {
        display.asyncExec(() -> CheckedBitexts.cancelled(bitext, checked));
        return Status.CANCEL_STATUS;
      }
      display.asyncExec(() -> done.accept(outcome));
      return Status.OK_STATUS;
    } catch (TaskException e) {
      display.asyncExec(() -> done.accept(new Outcome(0, 0, 0, Optional.of(e.getMessage()))));
      return Status.OK_STATUS;
    } catch (CoreException e) {
      return e.getStatus();
    }
  }

  private Outcome check(IProgressMonitor monitor) throws TaskException, CoreException {
    Begin begin = display.syncCall(this::begin);
    QualityChecker checker = Checkers.get(begin.settings());
    List<Bead> beads = begin.beads();
    List<Integer> places = places(beads);
    SubMonitor progress = SubMonitor.convert(monitor, getName(), places.size() + AT_ONCE);
    for (int from = 0; from < places.size() && !monitor.isCanceled(); from += AT_ONCE) {
      List<Integer> next = places.subList(from, Math.min(from + AT_ONCE, places.size()));
      for (BeadTexts texts : display.syncCall(() -> read(beads, next))) {
        checked.put(texts, checker.examine(texts.pair()));
      }
      progress.worked(next.size());
    }
    return monitor.isCanceled() || bitext.isClosed()
        ? new Outcome(0, 0, 0, Optional.empty())
        : mark(beads, checker);
  }

  private record Begin(CheckSettings settings, List<Bead> beads) {}

  private Begin begin() throws TaskException {
    return new Begin(
        CheckSettings.of(bitext.alignment(), bitext.file().path(), bitext.file().resource()),
        List.copyOf(bitext.alignment().getBeads()));
  }

  /** Where the beads stand that are to be checked. */
  private List<Integer> places(List<Bead> beads) {
    return IntStream.range(0, beads.size())
        .filter(i -> some.map(wanted -> wanted.contains(beads.get(i))).orElse(true))
        .boxed()
        .toList();
  }

  private static List<BeadTexts> read(List<Bead> beads, List<Integer> places) {
    return places.stream()
        .filter(i -> beads.get(i).eContainer() != null)
        .map(i -> BeadTexts.of(beads.get(i), i + 1))
        .toList();
  }

  private Outcome mark(List<Bead> beads, QualityChecker checker) throws CoreException {
    List<BeadFinding> found = checked.findings(beads, checker);
    List<BeadFinding> counting = display.syncCall(() -> counting(found));
    checked.mark(counting);
    return Outcome.of(counting, beads.size());
  }

  /** What nobody has ruled out. */
  private List<BeadFinding> counting(List<BeadFinding> found) {
    Dismissals dismissals = new Dismissals(bitext.project());
    List<BeadFinding> counting = new ArrayList<>(found);
    counting.removeIf(one -> one.dismissal(dismissals).isPresent());
    return counting;
  }
}
