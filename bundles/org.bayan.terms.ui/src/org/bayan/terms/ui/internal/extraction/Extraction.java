package org.bayan.terms.ui.internal.extraction;

import java.lang.reflect.InvocationTargetException;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bayan.core.ExtractRequest;
import org.bayan.core.ExtractTerms;
import org.bayan.core.ExtractedTerms;
import org.bayan.core.Progress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;

/** Extracts terms while a person waits, who may give up. */
final class Extraction implements IRunnableWithProgress {

  private static final int POLL_MILLISECONDS = 100;

  private final ExtractRequest request;
  private ExtractedTerms found;

  Extraction(ExtractRequest request) {
    this.request = request;
  }

  @Override
  public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
    monitor.beginTask(Messages.extracting, IProgressMonitor.UNKNOWN);
    FutureTask<ExtractedTerms> task =
        new FutureTask<>(
            () -> new ExtractTerms(InstantSource.system()).extract(request, watch(monitor)));
    // The extractor itself cannot be stopped: who gives up does not wait until it is through.
    Thread.ofPlatform().daemon().name("Term extraction").start(task);
    while (found == null) {
      try {
        found = task.get(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (monitor.isCanceled()) {
          throw new InterruptedException();
        }
      } catch (CancellationException e) {
        throw new InterruptedException();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof CancellationException) {
          throw new InterruptedException();
        }
        throw new InvocationTargetException(e.getCause());
      }
    }
    monitor.done();
  }

  private static Progress watch(IProgressMonitor monitor) {
    return new Progress() {
      @Override
      public void step(String name) {
        // The steps are told in English; the one sentence of the task says enough.
      }

      @Override
      public void worked(double fraction) {
        // How far the extractor is, nobody knows.
      }

      @Override
      public boolean cancelled() {
        return monitor.isCanceled();
      }
    };
  }

  ExtractedTerms found() {
    return found;
  }
}
