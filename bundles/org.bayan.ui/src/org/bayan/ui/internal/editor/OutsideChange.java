package org.bayan.ui.internal.editor;

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
 * What is done when the file of an open bitext was changed or deleted by somebody else: without
 * unsaved changes the bitext is read again; with such changes the person is asked, once for each
 * change of the file; a deleted file can be saved again.
 */
final class OutsideChange {

  private static final int KEEP = 0;
  private static final int RELOAD = 1;
  private static final int SAVE_COPY = 2;

  private final IWorkbench workbench;
  private final SharedBitext bitext;
  private boolean asking;

  OutsideChange(IWorkbench workbench, SharedBitext bitext) {
    this.workbench = workbench;
    this.bitext = bitext;
  }

  /** Looks at the file again, as it may have been written by ourselves meanwhile, and acts. */
  void handle() {
    if (asking || bitext.isBusy()) {
      return;
    }
    Optional<FileStamp> now = FileStamp.ifThere(bitext.file().path());
    if (now.isEmpty()) {
      fileIsGone();
    } else if (now.get().equals(bitext.stamp())) {
      fileIsUnchanged();
    } else if (!bitext.isDirty()) {
      read(bitext::reload);
    } else if (!bitext.isAskedAbout(now.get()) && workbench.getDisplay().getActiveShell() != null) {
      ask(now.get());
    }
  }

  private void fileIsGone() {
    if (!bitext.isGone()) {
      bitext.fileIsGone();
    }
  }

  private void fileIsUnchanged() {
    if (bitext.isGone()) {
      bitext.fileIsBack();
    }
  }

  private void ask(FileStamp now) {
    asking = true;
    bitext.askedAbout(now);
    Shell shell = workbench.getDisplay().getActiveShell();
    MessageDialog dialog =
        new MessageDialog(
            shell,
            Messages.changedOutside_title,
            null,
            NLS.bind(Messages.changedOutside_dirty, bitext.file().path().getFileName()),
            MessageDialog.QUESTION,
            KEEP,
            Messages.changedOutside_keep,
            Messages.changedOutside_reload,
            Messages.changedOutside_saveCopy);
    int choice = dialog.open();
    asking = false;
    if (!bitext.isClosed()) {
      act(choice, now, shell);
    }
  }

  private void act(int choice, FileStamp now, Shell shell) {
    switch (choice) {
      case KEEP -> bitext.keepAgainst(now);
      case RELOAD -> read(this::reloadUndoably);
      case SAVE_COPY -> new SaveBitext(shell, bitext).saveAs(new NullProgressMonitor());
      default -> {
        // Left open: what is shown stays, and saving asks again.
      }
    }
  }

  /** The person may want the unsaved changes back after all. */
  private void reloadUndoably(BitextDocument read) {
    String name = String.valueOf(bitext.file().path().getFileName());
    bitext.replace(NLS.bind(Messages.label_reload, name), read);
    bitext.saved(read.stamp());
  }

  private void read(Consumer<BitextDocument> then) {
    new ReadBitextJob(
            bitext.file().path(), read -> later(() -> then.accept(read)), e -> later(() -> fail(e)))
        .schedule();
  }

  private void fail(IOException e) {
    FileStamp now = FileStamp.ifThere(bitext.file().path()).orElse(bitext.stamp());
    bitext.keepAgainst(now);
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
              if (!bitext.isClosed()) {
                action.run();
              }
            });
  }
}
