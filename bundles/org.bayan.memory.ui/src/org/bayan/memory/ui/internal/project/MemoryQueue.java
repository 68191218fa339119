package org.bayan.memory.ui.internal.project;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.bayan.core.TaskException;
import org.bayan.core.memory.KeepUnits;
import org.bayan.memory.ui.MemoryUi;
import org.bayan.model.memory.TranslationUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * What waits to be written into a memory, by the ids of the units. Where it cannot be written now,
 * it waits on and is tried again; the person is told once.
 */
final class MemoryQueue {

  private static final Map<Path, MemoryQueue> QUEUES = new ConcurrentHashMap<>();

  /** Writing more than these may take long enough to be seen. */
  private static final int MANY = 1000;

  private static final int AGAIN_MILLISECONDS = 5_000;
  private static final int LAST_MILLISECONDS = 30_000;

  private final Path folder;
  private final Map<String, Optional<TranslationUnit>> waiting = new LinkedHashMap<>();
  private final WriteJob job;
  private Consumer<String> teller = sentence -> {};
  private boolean told;

  private MemoryQueue(Path folder) {
    this.folder = folder;
    job = new WriteJob();
  }

  /** That of a memory. */
  static MemoryQueue of(Path folder) {
    return QUEUES.computeIfAbsent(folder, MemoryQueue::new);
  }

  /**
   * Lets units be written.
   *
   * @param units by id: the unit to put in; empty for one to take out
   * @param say is told on the user interface thread why they cannot be written
   */
  synchronized void add(Map<String, Optional<TranslationUnit>> units, Consumer<String> say) {
    waiting.putAll(units);
    teller = say;
    if (job.getState() == Job.NONE) {
      job.setSystem(waiting.size() < MANY);
    }
    job.schedule();
  }

  private synchronized Map<String, Optional<TranslationUnit>> take() {
    Map<String, Optional<TranslationUnit>> taken = new LinkedHashMap<>(waiting);
    waiting.clear();
    return taken;
  }

  /** Puts back what could not be written, but for what has changed since. */
  private synchronized void putBack(Map<String, Optional<TranslationUnit>> taken) {
    taken.forEach(waiting::putIfAbsent);
  }

  /** Writes all that waits in any queue, and returns when that is done. */
  static void finish() {
    for (MemoryQueue queue : QUEUES.values()) {
      queue.job.wakeUp();
      try {
        queue.job.join(LAST_MILLISECONDS, null);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (OperationCanceledException e) {
        // Somebody wants to be gone at once; what is not written is when the bitext opens next.
        return;
      }
    }
  }

  /** What jobs that keep beads belong to. */
  static final Object FAMILY = MemoryUi.BUNDLE;

  private final class WriteJob extends Job {

    WriteJob() {
      super(NLS.bind(Messages.keeping, folder));
      setRule(new MemoryRule(folder));
      setPriority(DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
      Map<String, Optional<TranslationUnit>> taken = take();
      try {
        if (new KeepUnits().run(folder, taken) > 0) {
          MemoryChanges.written(folder);
        }
        told = false;
        return Status.OK_STATUS;
      } catch (TaskException e) {
        putBack(taken);
        tell(KeepUnits.isLocked(e) ? NLS.bind(Messages.locked, folder) : e.getMessage());
        boolean closing = PlatformUI.getWorkbench().isClosing();
        if (!closing) {
          schedule(AGAIN_MILLISECONDS);
        }
        return closing
            ? new Status(IStatus.WARNING, MemoryUi.BUNDLE, e.getMessage(), e)
            : Status.OK_STATUS;
      }
    }

    private void tell(String sentence) {
      if (!told) {
        told = true;
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
          display.asyncExec(() -> teller.accept(sentence));
        }
      }
    }

    @Override
    public boolean belongsTo(Object family) {
      return FAMILY.equals(family);
    }
  }
}
