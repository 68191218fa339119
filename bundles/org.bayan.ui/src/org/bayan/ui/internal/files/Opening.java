package org.bayan.ui.internal.files;

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
 * Opens a file: asks where another Bayan has it open, reads it in the background, and offers what
 * an earlier session has left of it.
 */
public final class Opening<D> {

  private static final int OPEN = 0;

  private final OpenFile<D> open;
  private final Object family;
  private final Display display = PlatformUI.getWorkbench().getDisplay();

  /**
   * The opening of a file.
   *
   * @param open the file
   * @param family of the jobs that this takes
   */
  public Opening(OpenFile<D> open, Object family) {
    this.open = open;
    this.family = family;
  }

  /** Begins; the editors are told how it ends. */
  public void start() {
    new ClaimJob().schedule();
  }

  private void ask() {
    Object name = open.file().path().getFileName();
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
      open.refused(NLS.bind(Messages.openElsewhere_refused, name));
    }
  }

  private void read() {
    open.read(
        open.file().path(),
        read -> {
          open.claim().take();
          later(() -> opened(read));
        },
        e -> later(() -> open.refused(e.getMessage())));
  }

  private void opened(D read) {
    open.opened(read);
    Recoveries.offerFor(open.file().path());
  }

  private void later(Runnable action) {
    display.asyncExec(
        () -> {
          if (!open.isClosed()) {
            action.run();
          }
        });
  }

  /** Looks for a claim beside the user interface thread. */
  private final class ClaimJob extends Job {

    ClaimJob() {
      super(NLS.bind(Messages.reading, open.file().path().getFileName()));
      setSystem(true);
      setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
      if (open.claim().isHeldByAnother()) {
        later(Opening.this::ask);
      } else {
        read();
      }
      return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object of) {
      return family.equals(of);
    }
  }
}
