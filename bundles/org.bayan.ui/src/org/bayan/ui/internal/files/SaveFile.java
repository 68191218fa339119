package org.bayan.ui.internal.files;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.bayan.ui.internal.recovery.FileStamp;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileInfo;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/**
 * Saves an open open. It asks where somebody else has changed the file, and offers another file
 * where this one cannot be written.
 */
public final class SaveFile {

  private static final int REPLACE = 0;
  private static final int SAVE = 0;
  private static final int SAVE_COPY = 1;

  private final Shell shell;
  private final OpenFile<?> open;

  /**
   * Saving of a file.
   *
   * @param shell over which is asked
   * @param open what is saved
   */
  public SaveFile(Shell shell, OpenFile<?> open) {
    this.shell = shell;
    this.open = open;
  }

  /** Saves; false when the person declined or the file could not be written. */
  public boolean save(IProgressMonitor monitor) {
    return undisturbed(() -> askAndWrite(monitor));
  }

  /** Asks for another file and saves there; the editors then edit that one. */
  public boolean saveAs(IProgressMonitor monitor) {
    return undisturbed(() -> askForTarget(monitor));
  }

  /** Nobody edits meanwhile, and a change from outside is asked about by nobody else. */
  private boolean undisturbed(BooleanSupplier saving) {
    if (open.isBusy()) {
      return false;
    }
    open.setBusy(true);
    try {
      return saving.getAsBoolean();
    } finally {
      open.setBusy(false);
    }
  }

  private boolean askAndWrite(IProgressMonitor monitor) {
    FileInput file = open.file();
    // A deleted file is known of: the editor says so.
    if (!open.isGone() && open.isChangedOutside()) {
      return switch (askToReplace(file.path())) {
        case REPLACE -> write(file, monitor);
        case SAVE_COPY -> askForTarget(monitor);
        default -> false;
      };
    }
    Optional<String> warning = open.warningBeforeSaving();
    if (warning.isPresent()) {
      return switch (askAfter(warning.get())) {
        case SAVE -> write(file, monitor);
        case SAVE_COPY -> askForTarget(monitor);
        default -> false;
      };
    }
    return write(file, monitor);
  }

  private boolean askForTarget(IProgressMonitor monitor) {
    Optional<FileInput> chosen = new SaveTarget(shell, open.extension()).ask(open.file());
    return chosen.isPresent() && saveTo(chosen.get(), monitor);
  }

  private boolean saveTo(FileInput target, IProgressMonitor monitor) {
    Path from = open.file().path();
    if (target.path().equals(from)) {
      return write(target, monitor);
    }
    if (open.isOpenElsewhere(target.path())) {
      return offerAnother(NLS.bind(Messages.notSaved_open, target.path()), monitor);
    }
    open.follow(from, target.path());
    boolean written = write(target, monitor);
    if (!written) {
      open.follow(target.path(), from);
    }
    return written;
  }

  private boolean write(FileInput file, IProgressMonitor monitor) {
    if (isReadOnly(file.path())) {
      return offerAnother(NLS.bind(Messages.notSaved_readOnly, file.path()), monitor);
    }
    WriteFile write = new WriteFile(open, file);
    try {
      ModalContext.run(write, true, monitor, shell.getDisplay());
    } catch (InvocationTargetException e) {
      return offerAnother(NLS.bind(Messages.notSaved_sentence, e.getMessage()), monitor);
    } catch (InterruptedException e) {
      // Only a runnable that can be cancelled throws it; this one cannot.
      Thread.currentThread().interrupt();
      return false;
    }
    if (!file.equals(open.file())) {
      open.moved(file);
    }
    open.saved(write.stamp());
    return true;
  }

  private int askAfter(String warning) {
    return new MessageDialog(
            shell,
            Messages.warning_title,
            null,
            warning,
            MessageDialog.WARNING,
            SAVE,
            Messages.warning_save,
            Messages.notSaved_saveAs,
            IDialogConstants.CANCEL_LABEL)
        .open();
  }

  private int askToReplace(Path file) {
    FileStamp.ifThere(file).ifPresent(open::askedAbout);
    return new MessageDialog(
            shell,
            Messages.changedOutside_title,
            null,
            NLS.bind(Messages.changedOutside_question, file.getFileName()),
            MessageDialog.QUESTION,
            REPLACE,
            Messages.changedOutside_replace,
            Messages.changedOutside_saveCopy,
            IDialogConstants.CANCEL_LABEL)
        .open();
  }

  private boolean offerAnother(String sentence, IProgressMonitor monitor) {
    int choice =
        new MessageDialog(
                shell,
                Messages.notSaved_title,
                null,
                sentence,
                MessageDialog.ERROR,
                0,
                Messages.notSaved_saveAs,
                IDialogConstants.CANCEL_LABEL)
            .open();
    return choice == 0 && askForTarget(monitor);
  }

  /** The attribute of the file, which counts even for those who may write everything. */
  private static boolean isReadOnly(Path path) {
    IFileInfo info = EFS.getLocalFileSystem().getStore(path.toUri()).fetchInfo();
    return info.exists() && info.getAttribute(EFS.ATTRIBUTE_READ_ONLY);
  }
}
