package org.bayan.terms.ui.internal.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.bayan.core.termedit.TermEditException;
import org.bayan.core.termedit.TermbaseChange;
import org.bayan.core.termedit.TermbaseEdit;
import org.bayan.core.termedit.TermbaseEditing;
import org.bayan.model.termbase.Termbase;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.ui.IWorkbench;

/**
 * A termbase that is open, in one editor or, where there are several windows, in more: its content
 * and its edits. All of it happens on the user interface thread.
 */
public final class SharedTermbase {

  private final Path path;
  private final TermbaseHistory history;
  private final ListenerList<TermbaseListener> listeners = new ListenerList<>();
  private TermbaseEditing editing;
  private boolean busy;

  SharedTermbase(IWorkbench workbench, Path path) {
    this.path = path;
    history =
        new TermbaseHistory(
            workbench.getOperationSupport().getOperationHistory(), this, this::changed);
  }

  /** Where its file is on the disk. */
  public Path path() {
    return path;
  }

  /** Whether it has been read. */
  public boolean isOpen() {
    return editing != null;
  }

  /**
   * What it holds. It is changed by edits only.
   *
   * @throws IllegalStateException when it has not been read yet
   */
  public Termbase termbase() {
    if (editing == null) {
      throw new IllegalStateException(path + " is not read yet");
    }
    return editing.termbase();
  }

  /**
   * Runs an edit as one undoable change.
   *
   * @param label what it does, in the language of the user; it stands behind Undo and Redo
   * @param edit what to do
   * @return what it has changed
   * @throws TermEditException when it makes no sense; nothing has changed then
   */
  public TermbaseChange run(String label, TermbaseEdit edit) throws TermEditException {
    TermbaseChange change = editing.run(edit);
    history.add(new TermbaseOperation(label, this, change));
    return change;
  }

  /** The edits since it was opened that are done, the latest first. */
  public List<TermbaseOperation> done() {
    return history.done();
  }

  /** Lets its edits be undone and redone. */
  public IUndoContext undoContext() {
    return history.context();
  }

  /** Whether it is other than its file. */
  public boolean isDirty() {
    return history.isDirty();
  }

  /** Whether it is being written, so that it must not change. */
  public boolean isBusy() {
    return busy;
  }

  void setBusy(boolean busy) {
    this.busy = busy;
  }

  /** Whether an editor shows it. */
  boolean isShown() {
    return !listeners.isEmpty();
  }

  /** Is told what happens from now on. */
  void join(TermbaseListener listener) {
    listeners.add(listener);
  }

  /** Is told nothing any more. */
  void leave(TermbaseListener listener) {
    listeners.remove(listener);
  }

  /** Makes edits of what is being typed; false where one was refused. */
  public boolean finishTyping() {
    return StreamSupport.stream(listeners.spliterator(), false)
        .allMatch(TermbaseListener::finishTyping);
  }

  /** It was read; what was read before is given up with its edits. */
  void opened(TermbaseEditing read) {
    editing = read;
    history.clear();
    listeners.forEach(TermbaseListener::opened);
    listeners.forEach(TermbaseListener::stateChanged);
  }

  void refused(String sentence) {
    listeners.forEach(listener -> listener.refused(sentence));
  }

  void saved() {
    history.markSaved();
    listeners.forEach(TermbaseListener::stateChanged);
  }

  private void changed(TermbaseOperation operation) {
    listeners.forEach(listener -> listener.changed(operation));
    listeners.forEach(TermbaseListener::stateChanged);
  }

  void dispose() {
    history.dispose();
  }
}
