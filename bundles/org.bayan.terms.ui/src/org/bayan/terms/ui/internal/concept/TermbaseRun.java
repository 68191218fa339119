package org.bayan.terms.ui.internal.concept;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.bayan.core.termedit.TermEditException;
import org.bayan.core.termedit.TermbaseEdit;
import org.bayan.terms.ui.TermsUi;
import org.bayan.terms.ui.internal.editor.TermRefusals;
import org.bayan.terms.ui.internal.editor.TermbaseChanges;
import org.bayan.ui.internal.jobs.JobFailure;
import org.bayan.ui.internal.terms.EditedTermbases;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

/** Runs an edit of a termbase from elsewhere: in its editor where it is open, else in its file. */
public final class TermbaseRun {

  private TermbaseRun() {}

  /**
   * Runs an edit. Called on the user interface thread, which does not wait for a file.
   *
   * @param file of the termbase
   * @param label what is done, in the language of the user
   * @param edit what to do
   * @param refused is told why it was not done; of a file, a dialog says it
   * @param done is told, on the user interface thread, that it is done
   */
  public static void run(
      Path file, String label, TermbaseEdit edit, Consumer<String> refused, Runnable done) {
    try {
      if (TermbaseChanges.changeOpen(file, label, edit)) {
        done.run();
      } else {
        writeLater(file, edit, done);
      }
    } catch (TermEditException e) {
      refused.accept(TermRefusals.sentence(e.refusal()));
    }
  }

  private static void writeLater(Path file, TermbaseEdit edit, Runnable done) {
    String name = String.valueOf(file.getFileName());
    ICoreRunnable write =
        monitor -> {
          try {
            TermbaseChanges.write(file, edit);
          } catch (TermEditException e) {
            JobFailure.told(error(name, TermRefusals.sentence(e.refusal())));
            return;
          } catch (IOException e) {
            JobFailure.told(error(name, e.getMessage()));
            return;
          }
          PlatformUI.getWorkbench()
              .getDisplay()
              .asyncExec(
                  () -> {
                    EditedTermbases.changed();
                    done.run();
                  });
        };
    Job.create(NLS.bind(Messages.writing, name), write).schedule();
  }

  private static IStatus error(String name, String sentence) {
    return new Status(IStatus.ERROR, TermsUi.BUNDLE, NLS.bind(Messages.notWritten, name, sentence));
  }
}
