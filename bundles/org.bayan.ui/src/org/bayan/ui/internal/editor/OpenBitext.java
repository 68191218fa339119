package org.bayan.ui.internal.editor;

import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.grid.GridRows;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Opens a bitext: asks where another Bayan has it open, reads it in the background, and offers what
 * an earlier session has left of it.
 */
final class OpenBitext {

  private static final int OPEN = 0;

  private final SharedBitext bitext;
  private final Display display = PlatformUI.getWorkbench().getDisplay();

  OpenBitext(SharedBitext bitext) {
    this.bitext = bitext;
  }

  /** Begins; the editors are told how it ends. */
  void start() {
    new ClaimJob().schedule();
  }

  private void ask() {
    Object name = bitext.file().path().getFileName();
    int choice =
        new MessageDialog(
                display.getActiveShell(),
                Messages.openElsewhere_title,
                null,
                NLS.bind(Messages.openElsewhere_question, name),
                MessageDialog.WARNING,
                1,
                Messages.openElsewhere_open,
                IDialogConstants.CANCEL_LABEL)
            .open();
    if (choice == OPEN) {
      read();
    } else {
      bitext.refused(NLS.bind(Messages.openElsewhere_refused, name));
    }
  }

  private void read() {
    new ReadBitextJob(
            bitext.file().path(),
            read -> {
              bitext.claim().take();
              // Here it costs the user interface no time.
              GridRows rows = GridRows.of(read.beads());
              later(() -> opened(read, rows));
            },
            e -> later(() -> bitext.refused(e.getMessage())))
        .schedule();
  }

  private void opened(BitextDocument read, GridRows rows) {
    bitext.opened(read, rows);
    RecoverBitexts.offerFor(bitext.file().path());
  }

  private void later(Runnable action) {
    display.asyncExec(
        () -> {
          if (!bitext.isClosed()) {
            action.run();
          }
        });
  }

  /** Looks for a claim beside the user interface thread. */
  private final class ClaimJob extends Job {

    ClaimJob() {
      super(NLS.bind(Messages.reading, bitext.file().path().getFileName()));
      setSystem(true);
      setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
      if (bitext.claim().isHeldByAnother()) {
        later(OpenBitext.this::ask);
      } else {
        read();
      }
      return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
      return BayanUi.BITEXT_EDITOR.equals(family);
    }
  }
}
