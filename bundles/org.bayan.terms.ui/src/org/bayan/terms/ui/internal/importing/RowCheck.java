package org.bayan.terms.ui.internal.importing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.bayan.core.GlossaryLanguages;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.termimport.IncomingTerms;
import org.bayan.core.termimport.IncomingTerms.Columns;
import org.bayan.core.termimport.LookAtTable;
import org.bayan.core.termimport.ReadTerms;
import org.bayan.core.termimport.TermSource;
import org.bayan.exchange.TableFaults;
import org.bayan.ui.TaskProgress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

/** Looks whether all rows of a table can be read as they are mapped. */
final class RowCheck extends Job {

  /** Who goes through a list of fields does not mean each of them. */
  static final long DELAY = 250;

  /** Is told, on the user interface thread. */
  @FunctionalInterface
  interface Outcome {
    /**
     * Takes what came of it.
     *
     * @param check which check it was
     * @param sentence what is wrong, or how many rows there are
     * @param readable whether nothing is wrong
     */
    void accept(RowCheck check, String sentence, boolean readable);
  }

  private final Path file;
  private final Optional<Columns> columns;
  private final Optional<GlossaryLanguages> direction;
  private final Outcome outcome;

  RowCheck(
      Path file,
      Optional<Columns> columns,
      Optional<GlossaryLanguages> direction,
      Outcome outcome) {
    super(NLS.bind(Messages.RowCheck_name, file.getFileName()));
    this.file = file;
    this.columns = columns;
    this.direction = direction;
    this.outcome = outcome;
    setSystem(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      Progress progress = TaskProgress.shownOn(monitor, getName());
      if (columns.isPresent()) {
        tell(LookAtTable.check(file, columns.get().mapping(), progress));
      } else {
        IncomingTerms terms =
            new ReadTerms().run(new TermSource(file, Optional.empty(), direction), progress);
        int concepts = terms.termbase().getEntries().size();
        tell(NLS.bind(Messages.RowCheck_concepts, concepts), true);
      }
    } catch (TaskException e) {
      tell(e.getMessage(), false);
    } catch (CancellationException e) {
      return Status.CANCEL_STATUS;
    }
    return Status.OK_STATUS;
  }

  private void tell(TableFaults faults) {
    boolean readable = faults.count() == 0 && faults.rows() > 0;
    String sentence =
        readable
            ? NLS.bind(Messages.RowCheck_rows, faults.rows())
            : faults.rows() == 0
                ? Messages.RowCheck_empty
                : NLS.bind(
                    Messages.RowCheck_faults,
                    new Object[] {
                      faults.count(), faults.rows(), withoutFile(faults.first().get(0))
                    });
    tell(sentence, readable);
  }

  /** Which file it is, everybody knows here. */
  private String withoutFile(String fault) {
    return fault.replace(file + ", ", "");
  }

  private void tell(String sentence, boolean readable) {
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(() -> outcome.accept(this, sentence, readable));
  }
}
