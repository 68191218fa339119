package org.bayan.memory.ui.internal.leverage;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.core.ResultTable;
import org.bayan.core.TaskException;
import org.bayan.core.memory.AnalyseLeverage;
import org.bayan.core.memory.LeverageRequest;
import org.bayan.core.memory.LeverageRow;
import org.bayan.core.memory.UsedMemory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Compares texts with memories, and tells a dialog how far it is and what came of it. */
final class LeverageJob extends Job {

  private static final int TICKS = 200;

  /** What is told of the analysis, on the user interface thread. */
  interface Listener {

    /** A text is looked into, as far as a share of it, 0..1. */
    void worked(double share);

    /** It is over. */
    void done(ResultTable<LeverageRow> rows);

    /** It failed; the sentence says why. */
    void failed(String sentence);
  }

  private final AnalysedTexts texts;
  private final List<UsedMemory> memories;
  private final Display display;
  private final Listener listener;

  LeverageJob(AnalysedTexts texts, List<UsedMemory> memories, Display display, Listener listener) {
    super(Messages.analysing);
    this.texts = texts;
    this.memories = memories;
    this.display = display;
    this.listener = listener;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      AnalysedTexts.Found found = texts.reader().read();
      ResultTable<LeverageRow> rows =
          new AnalyseLeverage()
              .run(
                  new LeverageRequest(memories, found.all(), found.targetLanguage()),
                  new Told(monitor));
      tell(monitor, () -> listener.done(rows));
    } catch (TaskException e) {
      tell(monitor, () -> listener.failed(e.getMessage()));
    } catch (CancellationException e) {
      return Status.CANCEL_STATUS;
    }
    return Status.OK_STATUS;
  }

  private void tell(IProgressMonitor monitor, Runnable news) {
    display.asyncExec(
        () -> {
          if (!monitor.isCanceled()) {
            news.run();
          }
        });
  }

  /** Tells the dialog when something can be seen of it. */
  private final class Told implements Progress {

    private final IProgressMonitor monitor;
    private int ticked = -1;

    Told(IProgressMonitor monitor) {
      this.monitor = monitor;
    }

    @Override
    public void step(String name) {
      monitor.subTask(name);
      ticked = -1;
    }

    @Override
    public void worked(double fraction) {
      int now = (int) (fraction * TICKS);
      if (now != ticked) {
        ticked = now;
        tell(monitor, () -> listener.worked(fraction));
      }
    }

    @Override
    public boolean cancelled() {
      return monitor.isCanceled();
    }
  }
}
