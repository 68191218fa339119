package org.bayan.ui.internal.writing;

import java.util.List;
import java.util.function.Consumer;
import org.bayan.ui.internal.spelling.CheckedText;
import org.bayan.ui.internal.spelling.Spelling;
import org.bayan.ui.internal.spelling.SpellingState;
import org.bayan.ui.internal.spelling.TextToCheck;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Checks a field in the background, once somebody has stopped typing, and marks what it finds. */
final class FieldSpelling {

  /** How long somebody has stopped typing, in milliseconds. */
  private static final long PAUSE = 350;

  private final SegmentField field;
  private final TextToCheck pattern;
  private final Runnable listener = () -> check(0);
  private Job job;
  private SpellingState state = SpellingState.CHECKED;
  private boolean done;

  /**
   * Begins to check a field.
   *
   * @param pattern all about the text but what is written now
   */
  FieldSpelling(SegmentField field, TextToCheck pattern) {
    this.field = field;
    this.pattern = pattern;
    Spelling.ofWorkbench().addListener(listener);
    check(0);
  }

  /** What is written now, to be checked. */
  TextToCheck text() {
    return new TextToCheck(
        field.content().text(),
        pattern.language(),
        pattern.otherText(),
        pattern.otherLanguage(),
        pattern.sourceLanguage(),
        pattern.termbases());
  }

  /** Takes note that somebody typed. */
  void typed() {
    check(PAUSE);
  }

  private void check(long delay) {
    cancel();
    done = false;
    job = new CheckJob(text());
    job.schedule(delay);
  }

  /** Whether the spelling can be checked. */
  SpellingState state() {
    return state;
  }

  /** Whether what is written now has been checked. */
  boolean isDone() {
    return done;
  }

  /**
   * Looks for suggestions in the background.
   *
   * @param then is told them on the user interface thread, unless the text has changed meanwhile
   */
  void suggest(String word, Consumer<List<String>> then) {
    TextToCheck asked = text();
    Display display = field.control().getDisplay();
    Job suggesting =
        Job.createSystem(
            Messages.spelling_checking,
            monitor -> {
              List<String> found = Spelling.ofWorkbench().suggest(asked, word);
              display.asyncExec(
                  () -> {
                    if (isStill(asked)) {
                      then.accept(found);
                    }
                  });
              return Status.OK_STATUS;
            });
    suggesting.setPriority(Job.INTERACTIVE);
    suggesting.schedule();
  }

  private boolean isStill(TextToCheck asked) {
    return !field.control().isDisposed() && field.content().text().equals(asked.text());
  }

  private void cancel() {
    if (job != null) {
      job.cancel();
    }
  }

  void dispose() {
    cancel();
    Spelling.ofWorkbench().removeListener(listener);
  }

  /** One check of what was written when it was asked for. */
  private final class CheckJob extends Job {

    private final TextToCheck asked;
    private final Display display = field.control().getDisplay();

    CheckJob(TextToCheck asked) {
      super(Messages.spelling_checking);
      this.asked = asked;
      setSystem(true);
      setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
      CheckedText checked = Spelling.ofWorkbench().check(asked);
      if (monitor.isCanceled()) {
        return Status.CANCEL_STATUS;
      }
      display.asyncExec(() -> show(checked));
      return Status.OK_STATUS;
    }

    private void show(CheckedText checked) {
      if (job == this && isStill(asked)) {
        state = checked.state();
        done = true;
        field.styles().mark(new SpellingMarks(checked.misspellings()));
      }
    }
  }
}
