package org.bayan.ui.internal.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bayan.ui.internal.recovery.FileStamp;
import org.bayan.ui.internal.recovery.Recoverable;
import org.bayan.ui.internal.recovery.RecoveryFolder;
import org.bayan.ui.internal.recovery.RecoverySlot;
import org.bayan.ui.internal.recovery.RecoverySlot.Belonging;
import org.bayan.ui.internal.recovery.RecoveryWriter;
import org.bayan.ui.internal.recovery.Unsaved;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbench;

/**
 * A file that is open, in one editor or, where there are several windows, in more: where it is,
 * whether somebody else has changed it, and whether it must not change now. All of it happens on
 * the user interface thread.
 *
 * @param <D> its content, as it is read
 */
public abstract class OpenFile<D> implements Unsaved {

  private final IWorkbench workbench;
  private final FileWatch watch;
  private final List<Runnable> waiting = new ArrayList<>();
  private FileInput file;
  private FileClaim claim;
  private RecoverySlot slot;
  private RecoveryWriter recovery;
  private FileStamp stamp;
  private FileStamp askedAbout;
  private boolean gone;
  private boolean busy;

  /**
   * A file that is not read yet.
   *
   * @param workbench that tells when to look at the disk
   * @param file where it is
   */
  protected OpenFile(IWorkbench workbench, FileInput file) {
    this.workbench = workbench;
    attach(file);
    watch = new FileWatch(workbench, this);
  }

  private void attach(FileInput to) {
    file = to;
    claim = FileClaim.ofUser(to.path());
    slot = RecoveryFolder.ofWorkspace().slot(to.path());
    recovery = new RecoveryWriter(workbench.getDisplay(), slot, this);
  }

  /** The last editor was closed: whatever is unsaved was given up. */
  protected final void close() {
    watch.dispose();
    recovery.clear();
    claim.release();
  }

  // ---- what the kinds of files do each in their way

  /** Whether it was read. */
  public abstract boolean isOpen();

  /** Whether no editor shows it any more. */
  public abstract boolean isClosed();

  /** How many changes lie between what the file holds and what there is now. */
  protected abstract int unsavedChanges();

  /** The extension of such files, without the dot. */
  protected abstract String extension();

  /** Whether an editor has another file open. */
  protected abstract boolean isOpenElsewhere(Path other);

  /**
   * Reads a file of this kind in the background.
   *
   * @param path where it is
   * @param done is given what was read, on any thread
   * @param failed is told why it could not be read, on any thread
   */
  protected abstract void read(Path path, Consumer<D> done, Consumer<IOException> failed);

  /** The stamp of the file when a content was read. */
  protected abstract FileStamp stampOf(D read);

  /** Shows what the file holds now, in the place of a content without unsaved changes. */
  protected abstract void reload(D read);

  /**
   * Puts another content in the place of this one, as one undoable change.
   *
   * @param label what the change is called in the undo menu
   */
  protected abstract void replace(String label, D read);

  /**
   * Writes the content, as a whole or not at all. It is called beside the user interface thread,
   * while the file is busy.
   *
   * @throws IOException when it cannot be written; the message is a sentence for its user
   */
  protected abstract void write(Path to) throws IOException;

  /** Makes changes of what is being typed; false where one was refused. */
  protected abstract boolean finishTyping();

  /** What the content refers to is found from another place from now on. */
  protected void follow(Path from, Path to) {
    // Most contents refer to nothing.
  }

  /** What a person has to know before it is saved, as a sentence with a question. */
  protected Optional<String> warningBeforeSaving() {
    return Optional.empty();
  }

  /** The file holds what there is now. */
  protected abstract void markSaved();

  /** It was saved, or read anew without unsaved changes. */
  protected void afterSaving() {
    // Most have nothing to do then.
  }

  /** No state of the content is what the file holds. */
  protected abstract void forgetSaved();

  /** Its file, its name or whether it has unsaved changes may be others now. */
  protected abstract void stateChanged();

  /** It is shown, as it was read for the first time. */
  protected abstract void show(D read);

  /** It cannot be shown; the sentence says why and what to do. */
  protected abstract void refused(String sentence);

  /** It was moved or renamed in the workspace. */
  protected void movedInWorkspace(FileInput to) {
    moved(to);
  }

  // ---- the file

  /** It was read for the first time. */
  final void opened(D read) {
    stamp = stampOf(read);
    show(read);
    stateChanged();
    waiting.forEach(Runnable::run);
    waiting.clear();
  }

  /** Does something once it is read; at once where it is. */
  final void whenOpened(Runnable action) {
    if (isOpen()) {
      action.run();
    } else {
      waiting.add(action);
    }
  }

  /** Tells other processes that the file is open here. */
  final FileClaim claim() {
    return claim;
  }

  @Override
  public final Belonging belonging() {
    return new Belonging(file.path(), stamp, unsavedChanges(), Instant.now());
  }

  /**
   * Makes the recovery file of an earlier session that of this one, so that it is kept until its
   * changes are saved or given up.
   *
   * @throws IOException when it cannot be moved
   */
  final void adopt(Recoverable left) throws IOException {
    slot.adopt(left);
  }

  /** Takes note of an edit; the objects that it has touched are kept for recovery. */
  protected final void edited(Collection<? extends EObject> touched) {
    recovery.changed(touched);
  }

  /** Takes note that the content is another, or was changed by more than edits. */
  protected final void contentReplaced() {
    recovery.replaced();
  }

  /** What is unsaved may be another now, though the content is not. */
  protected final void unsavedChanged() {
    recovery.changed(Set.of());
    stateChanged();
  }

  /** Where it is. */
  public final FileInput file() {
    return file;
  }

  /** The stamp of the file as it was read or written last. */
  public final FileStamp stamp() {
    return stamp;
  }

  /** Takes the stamp of a file that holds what it held before. */
  protected final void setStamp(FileStamp read) {
    stamp = read;
  }

  /** Whether the file was deleted. */
  public final boolean isGone() {
    return gone;
  }

  /** Whether it is being written or looked through, so that it must not change. */
  public final boolean isBusy() {
    return busy;
  }

  /** Says whether it must not change. */
  public final void setBusy(boolean busy) {
    this.busy = busy;
  }

  /** Whether the file was changed or taken away by somebody else since it was read or written. */
  public final boolean isChangedOutside() {
    return !FileStamp.ifThere(file.path()).equals(Optional.of(stamp));
  }

  /** Takes note that the person is asked about a state of the file; once is enough. */
  final void askedAbout(FileStamp state) {
    askedAbout = state;
  }

  /** Whether the person was asked about this state of the file. */
  final boolean isAskedAbout(FileStamp state) {
    return state.equals(askedAbout);
  }

  /** The file holds what there is now. */
  public final void saved(FileStamp now) {
    stamp = now;
    gone = false;
    markSaved();
    recovery.clear();
    stateChanged();
    afterSaving();
  }

  /** The person knows of a change of the file and prefers what is shown here. */
  final void keepAgainst(FileStamp now) {
    stamp = now;
    forgetSaved();
    unsavedChanged();
  }

  /** The file was deleted: what is shown here is all there is. */
  final void fileIsGone() {
    gone = true;
    unsavedChanged();
  }

  /** The file is there again, unchanged. */
  final void fileIsBack() {
    gone = false;
    unsavedChanged();
  }

  /** The file has another place or name, or its content was saved as another file. */
  public final void moved(FileInput to) {
    recovery.clear();
    claim.release();
    attach(to);
    claim.take();
    gone = false;
    if (isDirty()) {
      recovery.replaced();
    }
    stateChanged();
  }
}
