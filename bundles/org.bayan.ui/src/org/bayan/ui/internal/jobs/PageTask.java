package org.bayan.ui.internal.jobs;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.ui.TaskProgress;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.wizard.WizardPage;

/** Runs what takes time and may fail, while the wizard shows its progress. */
public final class PageTask {

  /**
   * What takes time.
   *
   * @param <T> what it gives
   */
  @FunctionalInterface
  public interface Task<T> {
    /**
     * Does it, beside the user interface thread.
     *
     * @throws TaskException when it fails; the message is a sentence for the user
     */
    T run(Progress progress) throws TaskException;
  }

  private PageTask() {}

  /**
   * Runs a task. Its failure is the error of the page.
   *
   * @return what it gives; empty when it failed or was cancelled
   */
  public static <T> Optional<T> run(
      IRunnableContext context, WizardPage page, String name, Task<T> task) {
    Result<T> result = new Result<>();
    try {
      context.run(
          true,
          true,
          monitor -> {
            try {
              result.value = task.run(TaskProgress.shownOn(monitor, name));
            } catch (TaskException e) {
              throw new InvocationTargetException(e, e.getMessage());
            } catch (CancellationException e) {
              throw new InterruptedException();
            }
          });
      page.setErrorMessage(null);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      page.setErrorMessage(e.getCause().getMessage());
    } catch (InterruptedException e) {
      page.setErrorMessage(Messages.PageTask_cancelled);
    }
    return Optional.ofNullable(result.value);
  }

  private static final class Result<T> {
    private T value;
  }
}
