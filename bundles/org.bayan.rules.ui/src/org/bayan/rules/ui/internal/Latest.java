package org.bayan.rules.ui.internal;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Works something out beside the user interface thread, again and again, for input that changes as
 * a person types. Only what came of the last input is shown.
 *
 * @param <I> the input, immutable
 * @param <O> what comes of it
 */
public final class Latest<I, O> {

  /** Jobs of this family work out what an editor shows. */
  public static final Object FAMILY = Latest.class;

  private static final int PAUSE_MILLISECONDS = 120;

  private final String name;
  private final Control owner;
  private final Display display;
  private final BiFunction<I, IProgressMonitor, O> work;
  private final Consumer<O> shown;
  private Job last;

  /**
   * Work that begins with the first {@link #request}.
   *
   * @param name what is done, for the progress view
   * @param owner nothing is shown once this control is gone
   * @param work is called on a background thread; its monitor is cancelled when a new input is
   *     there
   * @param shown is called on the thread of the user interface
   */
  public Latest(
      String name, Control owner, BiFunction<I, IProgressMonitor, O> work, Consumer<O> shown) {
    this.name = name;
    this.owner = owner;
    this.display = owner.getDisplay();
    this.work = work;
    this.shown = shown;
  }

  /** The same for work that takes no time. */
  public static <I, O> Latest<I, O> quick(
      String name, Control owner, Function<I, O> work, Consumer<O> shown) {
    return new Latest<>(name, owner, (input, monitor) -> work.apply(input), shown);
  }

  /** Gives up what is being worked out. */
  public void cancel() {
    if (last != null) {
      last.cancel();
    }
  }

  /** Takes a new input instead of the last; to be called on the thread of the user interface. */
  public void request(I input) {
    cancel();
    last = new Working(input);
    last.schedule(PAUSE_MILLISECONDS);
  }

  private final class Working extends Job {

    private final I input;

    Working(I input) {
      super(name);
      this.input = input;
      setSystem(true);
      setPriority(SHORT);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
      O result = work.apply(input, monitor);
      if (!monitor.isCanceled() && !display.isDisposed()) {
        display.asyncExec(() -> show(result));
      }
      return Status.OK_STATUS;
    }

    private void show(O result) {
      if (last == this && !owner.isDisposed()) {
        shown.accept(result);
      }
    }

    @Override
    public boolean belongsTo(Object family) {
      return FAMILY.equals(family);
    }
  }
}
