package org.bayan.ui.internal.files;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.ui.internal.recovery.FileStamp;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;

/**
 * What is done when an open file was changed or deleted by somebody else: without unsaved changes
 * it is read again; with such changes the person is asked, once for each change of the file; a
 * deleted file can be saved again.
 */
final class OutsideChange<D> {

  private static final int KEEP = 0;
  private static final int RELOAD = 1;
  private static final int SAVE_COPY = 2;

  private final IWorkbench workbench;
  private final OpenFile<D> open;
  private boolean asking;

  OutsideChange(IWorkbench workbench, OpenFile<D> open) {
    this.workbench = workbench;
    this.open = open;
  }

  /** Looks at the file again, as it may have been written by ourselves meanwhile, and acts. */
  void handle() {
    if (asking || open.isBusy()) {
      return;
    }
    Optional<FileStamp> now = FileStamp.ifThere(open.file().path());
    if (now.isEmpty()) {
      fileIsGone();
    } else if (now.get().equals(open.stamp())) {
      fileIsUnchanged();
    } else if (!open.isDirty()) {
      read(open::reload);
    } else if (!open.isAskedAbout(now.get()) && workbench.getDisplay().getActiveShell() != null) {
      ask(now.get());
    }
  }

  private void fileIsGone() {
    if (!open.isGone()) {
      open.fileIsGone();
    }
  }

  private void fileIsUnchanged() {
    if (open.isGone()) {
      open.fileIsBack();
    }
  }

  private void ask(FileStamp now) {
    asking = true;
    open.askedAbout(now);
    Shell shell = workbench.getDisplay().getActiveShell();
    MessageDialog dialog =
        new MessageDialog(
            shell,
            Messages.changedOutside_title,
            null,
            NLS.bind(Messages.changedOutside_dirty, open.file().path().getFileName()),
            MessageDialog.QUESTION,
            KEEP,
            Messages.changedOutside_keep,
            Messages.changedOutside_reload,
            Messages.changedOutside_saveCopy);
    int choice = dialog.open();
    asking = false;
    if (!open.isClosed()) {
      act(choice, now, shell);
    }
  }

  private void act(int choice, FileStamp now, Shell shell) {
    switch (choice) {
      case KEEP -> open.keepAgainst(now);
      case RELOAD -> read(this::reloadUndoably);
      case SAVE_COPY -> new SaveFile(shell, open).saveAs(new NullProgressMonitor());
      default -> {
        // Left open: what is shown stays, and saving asks again.
      }
    }
  }

  /** The person may want the unsaved changes back after all. */
  private void reloadUndoably(D read) {
    String name = String.valueOf(open.file().path().getFileName());
    open.replace(NLS.bind(Messages.label_reload, name), read);
    open.saved(open.stampOf(read));
  }

  private void read(Consumer<D> then) {
    open.read(
        open.file().path(), read -> later(() -> then.accept(read)), e -> later(() -> fail(e)));
  }

  private void fail(IOException e) {
    FileStamp now = FileStamp.ifThere(open.file().path()).orElse(open.stamp());
    open.keepAgainst(now);
    MessageDialog.open(
        MessageDialog.WARNING,
        workbench.getDisplay().getActiveShell(),
        Messages.changedOutside_title,
        NLS.bind(Messages.changedOutside_unreadable, e.getMessage()),
        SWT.SHEET,
        IDialogConstants.OK_LABEL);
  }

  private void later(Runnable action) {
    workbench
        .getDisplay()
        .asyncExec(
            () -> {
              if (!open.isClosed()) {
                action.run();
              }
            });
  }
}
