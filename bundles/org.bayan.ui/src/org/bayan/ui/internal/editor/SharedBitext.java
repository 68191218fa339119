package org.bayan.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bayan.core.BitextReferences;
import org.bayan.core.edit.BitextEditing;
import org.bayan.core.edit.Edit;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.internal.files.ChangeHistory;
import org.bayan.ui.internal.files.FileInput;
import org.bayan.ui.internal.files.OpenFile;
import org.bayan.ui.internal.grid.GridRows;
import org.bayan.ui.internal.recovery.FileStamp;
import org.bayan.ui.internal.recovery.Recoverable;
import org.bayan.ui.internal.recovery.RecoveryFolder;
import org.bayan.ui.internal.recovery.RecoverySlot;
import org.bayan.ui.internal.recovery.RecoverySlot.Belonging;
import org.bayan.ui.internal.recovery.RecoveryWriter;
import org.bayan.ui.internal.recovery.Unsaved;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbench;

/**
 * A bitext that is open, in one editor or, where there are several windows, in more: its content,
 * its changes and its file. All of it happens on the user interface thread.
 */
final class SharedBitext extends OpenFile<BitextDocument> implements Unsaved {

  private final IWorkbench workbench;
  private final ListenerList<BitextListener> listeners = new ListenerList<>();
  private final ChangeHistory<BitextOperation> history;
  private final List<Consumer<SharedBitext>> waiting = new ArrayList<>();
  private FileClaim claim;
  private RecoverySlot slot;
  private RecoveryWriter recovery;
  private BitextDocument document;
  private Optional<GridRows> prepared = Optional.empty();

  SharedBitext(IWorkbench workbench, FileInput file) {
    super(workbench, file);
    this.workbench = workbench;
    history =
        new ChangeHistory<>(
            workbench.getOperationSupport().getOperationHistory(),
            this,
            BitextOperation.class,
            this::changed);
    attach(file);
  }

  private void attach(FileInput file) {
    claim = FileClaim.ofUser(file.path());
    slot = RecoveryFolder.ofWorkspace().slot(file.path());
    recovery = new RecoveryWriter(workbench.getDisplay(), slot, this);
  }

  // ---- who shows it

  void join(BitextListener listener) {
    listeners.add(listener);
  }

  /** An editor was closed; with the last one, whatever is unsaved was given up. */
  void leave(BitextListener listener) {
    listeners.remove(listener);
    if (listeners.isEmpty()) {
      endWatch();
      history.dispose();
      recovery.clear();
      claim.release();
    }
  }

  @Override
  public boolean isClosed() {
    return listeners.isEmpty();
  }

  // ---- what it holds

  /** The content; null until it is read. */
  BitextDocument document() {
    return document;
  }

  /** What a grid has to know of the content. */
  GridRows rows() {
    return prepared.orElseGet(() -> GridRows.of(document.beads()));
  }

  @Override
  public BitextEditing editing() {
    return document.editing();
  }

  IUndoContext undoContext() {
    return history.context();
  }

  @Override
  public boolean isDirty() {
    return isGone() || history.isDirty() || !typed().isEmpty();
  }

  @Override
  public boolean isOpen() {
    return document != null;
  }

  // ---- what happens to it

  /**
   * It was read.
   *
   * @param read what was read
   * @param found its rows, found out where it was read
   */
  void opened(BitextDocument read, GridRows found) {
    document = read;
    setStamp(read.stamp());
    prepared = Optional.of(found);
    listeners.forEach(BitextListener::opened);
    prepared = Optional.empty();
    waiting.forEach(action -> action.accept(this));
    waiting.clear();
  }

  /** Does something with the bitext once it is read; at once where it is. */
  void whenOpened(Consumer<SharedBitext> action) {
    if (document == null) {
      waiting.add(action);
    } else {
      action.accept(this);
    }
  }

  void refused(String sentence) {
    listeners.forEach(listener -> listener.refused(sentence));
  }

  /** Takes in a change that is done. */
  void add(BitextOperation operation) {
    history.add(operation);
  }

  /** Takes in a change that is done, and takes it back: Redo makes it again. */
  void addUndone(BitextOperation operation) {
    history.addUndone(operation);
  }

  /** The edits since it was opened that have changed one of these objects, the latest first. */
  List<DoneEdit> doneTo(Set<? extends EObject> objects) {
    return history.done().stream()
        .filter(EditOperation.class::isInstance)
        .map(EditOperation.class::cast)
        .filter(edit -> edit.touches(objects))
        .map(EditOperation::told)
        .toList();
  }

  /**
   * Puts another content in the place of this one, as one undoable change.
   *
   * @param label what the change is called in the undo menu
   */
  @Override
  protected void replace(String label, BitextDocument other) {
    finishTyping();
    BitextDocument before = document;
    show(other);
    history.add(new ReplaceOperation(label, this, before, other));
  }

  /** Shows the content that the file has now, in the place of one without unsaved changes. */
  @Override
  protected void reload(BitextDocument read) {
    history.clear();
    show(read);
    saved(read.stamp());
  }

  /** Shows a content; only for what takes part in the history. */
  void show(BitextDocument other) {
    document = other;
    listeners.forEach(BitextListener::replaced);
  }

  private void changed(BitextOperation operation) {
    if (operation instanceof EditOperation edit) {
      listeners.forEach(listener -> listener.edited(edit));
      recovery.changed(edit.change().touched());
    } else {
      recovery.replaced();
    }
    stateChanged();
  }

  private void stateChanged() {
    listeners.forEach(BitextListener::stateChanged);
  }

  // ---- text that is being typed

  /** Takes note that something was typed which is in no change yet, or is no longer. */
  void typingChanged() {
    recovery.changed(Set.of());
    stateChanged();
  }

  @Override
  public List<Edit> typed() {
    return editors().flatMap(editor -> editor.typed().stream()).toList();
  }

  /** Makes changes of what is being typed; false where one was refused. */
  @Override
  protected boolean finishTyping() {
    return editors().allMatch(BitextListener::finishTyping);
  }

  private Stream<BitextListener> editors() {
    return StreamSupport.stream(listeners.spliterator(), false);
  }

  // ---- its file

  /** Tells other processes that the file is open here. */
  FileClaim claim() {
    return claim;
  }

  @Override
  protected String extension() {
    return BitextFile.EXTENSION;
  }

  @Override
  protected boolean isOpenElsewhere(Path other) {
    return OpenBitexts.find(other).isPresent();
  }

  @Override
  protected void read(Consumer<BitextDocument> done, Consumer<IOException> failed) {
    new ReadBitextJob(file().path(), done, failed).schedule();
  }

  @Override
  protected FileStamp stampOf(BitextDocument read) {
    return read.stamp();
  }

  @Override
  protected void write(Path to) throws IOException {
    BitextFile.write(document.project(), to);
  }

  @Override
  protected void follow(Path from, Path to) {
    BitextReferences.rebase(document.project(), from, to);
  }

  @Override
  protected void markSaved() {
    history.markSaved();
    recovery.clear();
    stateChanged();
    listeners.forEach(BitextListener::saved);
  }

  @Override
  protected void forgetSaved() {
    history.forgetSaved();
  }

  @Override
  protected void unsavedChanged() {
    recovery.changed(Set.of());
    stateChanged();
  }

  @Override
  protected void fileChanged() {
    recovery.clear();
    claim.release();
    attach(file());
    claim.take();
    if (isDirty()) {
      recovery.replaced();
    }
    stateChanged();
  }

  /** What it refers to is found from the new place, too. */
  @Override
  protected void movedInWorkspace(FileInput to) {
    if (!to.equals(file())) {
      Path from = file().path();
      changeReferences(project -> BitextReferences.follow(project, from, to.path()));
      moved(to);
    }
  }

  /** Files that it refers to were moved. */
  void changeReferences(Predicate<BitextProject> change) {
    if (document != null) {
      change.test(document.project());
      recovery.replaced();
    }
  }

  /** The file was written without us, and holds what it held before, but for its references. */
  void rewritten(FileStamp before, FileStamp now) {
    if (before.equals(stamp())) {
      setStamp(now);
    }
  }

  @Override
  public Belonging belonging() {
    int changes = history.unsavedChanges() + typed().size();
    return new Belonging(file().path(), stamp(), changes, Instant.now());
  }

  /**
   * Makes the recovery file of an earlier session that of this one, so that it is kept until its
   * changes are saved or given up.
   *
   * @throws IOException when it cannot be moved
   */
  void adopt(Recoverable left) throws IOException {
    slot.adopt(left);
  }
}
