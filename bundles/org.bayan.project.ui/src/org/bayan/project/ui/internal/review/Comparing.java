package org.bayan.project.ui.internal.review;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.edit.Edit;
import org.bayan.core.review.Returned;
import org.bayan.core.review.ReviewChange;
import org.bayan.core.review.ReviewPlan;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;
import org.bayan.project.ui.internal.project.BitextOpener;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.jobs.PageTask;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Opens a bitext and holds a file that has come back against it. The bitext cannot be edited
 * meanwhile, as that happens beside the user interface thread.
 */
record Comparing(IWorkbenchWindow window, Path file, Path bitext) {

  /** How often is looked whether the bitext is read, and how often in all. */
  private static final int PAUSE_MILLISECONDS = 50;

  private static final int MOST_LOOKS = 1200;

  /** Compares; empty when it failed, which the page tells, or was cancelled. */
  Optional<Comparison> run(IRunnableContext context, WizardPage page) {
    new BitextOpener(window).open(bitext);
    Optional<BitextEditor> editor = editor();
    if (editor.isEmpty()) {
      page.setErrorMessage(NLS.bind(Messages.Comparing_notOpened, bitext.getFileName()));
      return Optional.empty();
    }
    String name = NLS.bind(Messages.Comparing_name, file.getFileName());
    return PageTask.run(context, page, name, progress -> compare(editor.get(), progress));
  }

  private Optional<BitextEditor> editor() {
    return window.getActivePage().getActiveEditor() instanceof BitextEditor editor
            && editor.path().equals(bitext)
        ? Optional.of(editor)
        : Optional.empty();
  }

  private Comparison compare(BitextEditor editor, Progress progress) throws TaskException {
    progress.step(file.getFileName().toString());
    Returned returned = Returned.read(file);
    Alignment alignment = alignment(editor, progress);
    ReviewPlan plan = plan(editor, alignment, returned, change -> false);
    return new Comparison(editor, returned, plan.changes(), plan.same());
  }

  /** Waits until the editor has read its file. */
  private Alignment alignment(BitextEditor editor, Progress progress) throws TaskException {
    for (int look = 0; look < MOST_LOOKS; look++) {
      Alignment alignment = on(editor, editor::alignment);
      if (alignment != null) {
        return alignment;
      }
      if (progress.cancelled()) {
        throw new CancellationException();
      }
      try {
        Thread.sleep(PAUSE_MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException();
      }
    }
    throw new TaskException(
        TaskException.Kind.INPUT, NLS.bind(Messages.Comparing_notOpened, bitext.getFileName()));
  }

  /**
   * The edit that takes chosen changes over; empty when it failed, which the page tells.
   *
   * @param comparison of this file and bitext
   * @param taken the chosen changes
   */
  Optional<Edit> choose(
      Comparison comparison, Set<ReviewChange> taken, IRunnableContext context, WizardPage page) {
    Optional<ReviewPlan> plan =
        PageTask.run(
            context,
            page,
            NLS.bind(Messages.Comparing_name, file.getFileName()),
            progress -> {
              BitextEditor editor = comparison.editor();
              return plan(
                  editor, alignment(editor, progress), comparison.returned(), taken::contains);
            });
    return plan.flatMap(ReviewPlan::edit);
  }

  private static ReviewPlan plan(
      BitextEditor editor, Alignment alignment, Returned returned, Predicate<ReviewChange> taken)
      throws TaskException {
    boolean free =
        on(
            editor,
            () -> {
              boolean open = !editor.isLocked();
              if (open) {
                editor.setLocked(true);
              }
              return open;
            });
    if (!free) {
      throw new TaskException(TaskException.Kind.INPUT, Messages.Comparing_locked);
    }
    try {
      BitextProject project = (BitextProject) alignment.eContainer();
      return ReviewPlan.of(project, alignment, returned, taken);
    } finally {
      on(
          editor,
          () -> {
            editor.setLocked(false);
            return true;
          });
    }
  }

  /** What is found out on the user interface thread. */
  private static <T> T on(BitextEditor editor, Supplier<T> asked) {
    AtomicReference<T> answer = new AtomicReference<>();
    Display display = editor.getSite().getShell().getDisplay();
    display.syncExec(() -> answer.set(asked.get()));
    return answer.get();
  }
}
