package org.bayan.terms.ui.internal.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bayan.core.LoadedTermbases;
import org.bayan.core.TaskException;
import org.bayan.core.TermOrigin;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.UnsavedConcepts;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.check.TermbaseCheck;
import org.bayan.ui.internal.terms.EditedTermbases;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/** Checks termbases as they are in their editors. */
final class CheckJob extends Job {

  /**
   * What was found.
   *
   * @param findings in the order of the concepts
   * @param problem a sentence where a termbase cannot be read; null where all is well
   */
  record Outcome(List<CheckedFinding> findings, String problem) {}

  private final List<Path> files;
  private final Consumer<Outcome> done;

  /**
   * The job, to be scheduled.
   *
   * @param done is told the outcome on the user interface thread, unless the job was cancelled
   */
  CheckJob(List<Path> files, Consumer<Outcome> done) {
    super(Messages.checking);
    this.files = List.copyOf(files);
    this.done = done;
    setPriority(DECORATE);
    setSystem(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    Outcome outcome = check();
    if (monitor.isCanceled()) {
      return Status.CANCEL_STATUS;
    }
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              if (!monitor.isCanceled()) {
                done.accept(outcome);
              }
            });
    return Status.OK_STATUS;
  }

  private Outcome check() {
    try {
      Map<Path, UnsavedConcepts> unsaved = EditedTermbases.unsaved(files);
      Map<Termbase, TermOrigin> termbases =
          LoadedTermbases.load(new TermbaseChoice(files, false), unsaved);
      List<CheckedFinding> findings = new ArrayList<>();
      termbases.forEach(
          (termbase, origin) ->
              new TermbaseCheck()
                  .run(termbase)
                  .forEach(finding -> findings.add(new CheckedFinding(finding, origin))));
      return new Outcome(findings, null);
    } catch (TaskException e) {
      return new Outcome(List.of(), e.getMessage());
    }
  }
}
