package org.bayan.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bayan.core.BitextReferences;
import org.bayan.core.edit.BitextEditing;
import org.bayan.core.edit.Change;
import org.bayan.core.edit.Edit;
import org.bayan.core.edit.EditException;
import org.bayan.model.AtomicFile;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.internal.files.ChangeHistory;
import org.bayan.ui.internal.files.DoneOperation;
import org.bayan.ui.internal.files.FileInput;
import org.bayan.ui.internal.files.OpenFile;
import org.bayan.ui.internal.grid.GridRows;
import org.bayan.ui.internal.recovery.FileStamp;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbench;

/**
 * A bitext that is open, in one editor or, where there are several windows, in more: its content,
 * its changes and its file. All of it happens on the user interface thread.
 */
final class SharedBitext extends OpenFile<BitextDocument> implements OpenedBitext {

  private final ListenerList<BitextListener> listeners = new ListenerList<>();
  private final ChangeHistory<DoneOperation> history;
  private BitextDocument document;
  private volatile Optional<GridRows> prepared = Optional.empty();

  SharedBitext(IWorkbench workbench, FileInput file) {
    super(workbench, file);
    history =
        new ChangeHistory<>(
            workbench.getOperationSupport().getOperationHistory(),
            this,
            DoneOperation.class,
            this::changed);
  }

  // ---- who shows it

  void join(BitextListener listener) {
    listeners.add(listener);
  }

  /** An editor was closed; with the last one, whatever is unsaved was given up. */
  void leave(BitextListener listener) {
    listeners.remove(listener);
    if (listeners.isEmpty()) {
      if (isOpen()) {
        WatchedBitexts.closed(this);
      }
      close();
      history.dispose();
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

  BitextEditing editing() {
    return document.editing();
  }

  @Override
  public BitextProject project() {
    return document.project();
  }

  @Override
  public Alignment alignment() {
    return document.editing().alignment();
  }

  @Override
  public void say(String sentence) {
    listeners.forEach(listener -> listener.say(sentence));
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

  /** Finds out what a grid has to know of a content, where that costs the person no time. */
  private BitextDocument prepared(BitextDocument read) {
    if (document == null) {
      prepared = Optional.of(GridRows.of(read.beads()));
    }
    return read;
  }

  @Override
  protected void show(BitextDocument read) {
    document = read;
    listeners.forEach(BitextListener::opened);
    prepared = Optional.empty();
    WatchedBitexts.opened(this);
  }

  @Override
  protected void refused(String sentence) {
    listeners.forEach(listener -> listener.refused(sentence));
  }

  /** Takes in a change that is done. */
  void add(DoneOperation operation) {
    history.add(operation);
  }

  /** Takes in a change that is done, and takes it back: Redo makes it again. */
  void addUndone(DoneOperation operation) {
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
    showInstead(other);
    history.add(new ReplaceOperation(label, this, before, other));
  }

  /** Shows the content that the file has now, in the place of one without unsaved changes. */
  @Override
  protected void reload(BitextDocument read) {
    history.clear();
    showInstead(read);
    saved(read.stamp());
  }

  /** Shows a content in the place of the one before; only for what takes part in the history. */
  void showInstead(BitextDocument other) {
    document = other;
    listeners.forEach(BitextListener::replaced);
    WatchedBitexts.opened(this);
  }

  private void changed(DoneOperation operation) {
    if (operation instanceof EditOperation edit) {
      listeners.forEach(listener -> listener.edited(edit));
      edited(edit.change().touched());
      WatchedBitexts.edited(this, new TouchedBeads(edit.change(), document.beads()).all());
    } else {
      contentReplaced();
    }
    stateChanged();
  }

  @Override
  protected void stateChanged() {
    listeners.forEach(BitextListener::stateChanged);
  }

  // ---- text that is being typed

  /** Takes note that something was typed which is in no change yet, or is no longer. */
  void typingChanged() {
    unsavedChanged();
  }

  private List<Edit> typed() {
    return editors().flatMap(editor -> editor.typed().stream()).toList();
  }

  @Override
  public List<Provisional> runTyped() {
    return typed().stream().flatMap(edit -> run(edit).stream()).toList();
  }

  private Optional<Provisional> run(Edit edit) {
    try {
      Change change = editing().run(edit);
      return Optional.of(new Provisional(change.touched(), change::undo));
    } catch (EditException e) {
      // What is typed makes no sense yet, or changes nothing.
      return Optional.empty();
    }
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

  @Override
  protected String extension() {
    return BitextFile.EXTENSION;
  }

  @Override
  protected boolean isOpenElsewhere(Path other) {
    return OpenBitexts.find(other).isPresent();
  }

  @Override
  protected void read(Path path, Consumer<BitextDocument> done, Consumer<IOException> failed) {
    new ReadBitextJob(path, read -> done.accept(prepared(read)), failed).schedule();
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
  }

  @Override
  protected void afterSaving() {
    listeners.forEach(BitextListener::saved);
  }

  @Override
  protected void forgetSaved() {
    history.forgetSaved();
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
      contentReplaced();
    }
  }

  /** The file was written without us, and holds what it held before, but for its references. */
  void rewritten(FileStamp before, FileStamp now) {
    if (before.equals(stamp())) {
      setStamp(now);
    }
  }

  @Override
  protected int unsavedChanges() {
    return history.unsavedChanges() + typed().size();
  }

  @Override
  public EObject model() {
    return document.project();
  }

  @Override
  public AtomicFile.Content content(EObject copy) {
    return BitextFile.content((BitextProject) copy, file().path());
  }
}
