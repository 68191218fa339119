package org.bayan.rules.ui.internal.resegment;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.bayan.core.ResegmentBitext;
import org.bayan.core.ResegmentRequest;
import org.bayan.core.TaskException;
import org.bayan.ui.internal.jobs.MonitorProgress;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Runs the use case for some bitexts, one after the other. */
final class Resegmenting {

  private final boolean dryRun;

  /**
   * The run.
   *
   * @param dryRun whether the files stay as they are
   */
  Resegmenting(boolean dryRun) {
    this.dryRun = dryRun;
  }

  /**
   * Segments the bitexts.
   *
   * @return a result for each, also for those that cannot be segmented
   * @throws OperationCanceledException when the monitor is cancelled; the bitexts that were not
   *     come to stay as they are
   */
  List<Result> run(Order order, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, order.bitexts().size());
    List<Result> results = new ArrayList<>();
    for (IFile bitext : order.bitexts()) {
      results.add(run(order, bitext, progress.split(1)));
    }
    return results;
  }

  private Result run(Order order, IFile bitext, IProgressMonitor monitor) {
    ResegmentRequest request =
        new ResegmentRequest(bitext.getLocation().toPath(), order.rules(), order.sides(), dryRun);
    ResegmentBitext resegment =
        new ResegmentBitext(InstantSource.system(), BayanPreferences.author());
    try {
      return Result.of(
          bitext, resegment.run(request, new MonitorProgress(bitext.getName(), monitor)));
    } catch (TaskException e) {
      return Result.failed(bitext, e.getMessage());
    } catch (CancellationException e) {
      OperationCanceledException cancelled = new OperationCanceledException();
      cancelled.initCause(e);
      throw cancelled;
    }
  }
}
