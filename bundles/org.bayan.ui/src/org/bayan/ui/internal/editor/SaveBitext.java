package org.bayan.ui.internal.editor;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.bayan.core.BitextReferences;
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
 * Saves an open bitext. It asks where somebody else has changed the file, and offers another file
 * where this one cannot be written.
 */
final class SaveBitext {

  private static final int REPLACE = 0;
  private static final int SAVE_COPY = 1;

  private final Shell shell;
  private final SharedBitext bitext;

  SaveBitext(Shell shell, SharedBitext bitext) {
    this.shell = shell;
    this.bitext = bitext;
  }

  /** Saves; false when the person declined or the file could not be written. */
  boolean save(IProgressMonitor monitor) {
    return undisturbed(() -> askAndWrite(monitor));
  }

  /** Asks for another file and saves there; the editors then edit that one. */
  boolean saveAs(IProgressMonitor monitor) {
    return undisturbed(() -> askForTarget(monitor));
  }

  /** Nobody edits meanwhile, and a change from outside is asked about by nobody else. */
  private boolean undisturbed(BooleanSupplier saving) {
    if (bitext.isBusy()) {
      return false;
    }
    bitext.setBusy(true);
    try {
      return saving.getAsBoolean();
    } finally {
      bitext.setBusy(false);
    }
  }

  private boolean askAndWrite(IProgressMonitor monitor) {
    BitextInput file = bitext.file();
    // A deleted file is known of: the editor says so.
    if (!bitext.isGone() && bitext.isChangedOutside()) {
      return switch (askToReplace(file.path())) {
        case REPLACE -> write(file, monitor);
        case SAVE_COPY -> askForTarget(monitor);
        default -> false;
      };
    }
    return write(file, monitor);
  }

  private boolean askForTarget(IProgressMonitor monitor) {
    Optional<BitextInput> chosen = new SaveTarget(shell).ask(bitext.file());
    return chosen.isPresent() && saveTo(chosen.get(), monitor);
  }

  private boolean saveTo(BitextInput target, IProgressMonitor monitor) {
    Path from = bitext.file().path();
    if (target.path().equals(from)) {
      return write(target, monitor);
    }
    if (OpenBitexts.find(target.path()).isPresent()) {
      return offerAnother(NLS.bind(Messages.notSaved_open, target.path()), monitor);
    }
    BitextReferences.rebase(bitext.document().project(), from, target.path());
    boolean written = write(target, monitor);
    if (!written) {
      BitextReferences.rebase(bitext.document().project(), target.path(), from);
    }
    return written;
  }

  private boolean write(BitextInput file, IProgressMonitor monitor) {
    if (isReadOnly(file.path())) {
      return offerAnother(NLS.bind(Messages.notSaved_readOnly, file.path()), monitor);
    }
    WriteBitext write = new WriteBitext(bitext.document().project(), file);
    try {
      ModalContext.run(write, true, monitor, shell.getDisplay());
    } catch (InvocationTargetException e) {
      return offerAnother(NLS.bind(Messages.notSaved_sentence, e.getMessage()), monitor);
    } catch (InterruptedException e) {
      // Only a runnable that can be cancelled throws it; this one cannot.
      Thread.currentThread().interrupt();
      return false;
    }
    if (!file.equals(bitext.file())) {
      bitext.moved(file);
    }
    bitext.saved(write.stamp());
    return true;
  }

  private int askToReplace(Path file) {
    FileStamp.ifThere(file).ifPresent(bitext::askedAbout);
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
