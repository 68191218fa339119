package org.bayan.terms.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.bayan.core.termedit.TermEditException;
import org.bayan.core.termedit.TermRefusal;
import org.bayan.core.termedit.TermbaseChange;
import org.bayan.core.termedit.TermbaseEdit;
import org.bayan.exchange.TermbaseFile;
import org.bayan.model.AtomicFile;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.ui.internal.list.ConceptIndex;
import org.bayan.ui.internal.files.ChangeHistory;
import org.bayan.ui.internal.files.DoneOperation;
import org.bayan.ui.internal.files.FileInput;
import org.bayan.ui.internal.files.OpenFile;
import org.bayan.ui.internal.recovery.FileStamp;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;

/**
 * A termbase that is open, in one editor or, where there are several windows, in more: its content
 * and its edits. All of it happens on the user interface thread.
 */
public final class SharedTermbase extends OpenFile<TermbaseDocument> {

  private final ChangeHistory<DoneOperation> history;
  private final ListenerList<TermbaseListener> listeners = new ListenerList<>();
  private TermbaseDocument document;
  private boolean writtenByUs;

  SharedTermbase(IWorkbench workbench, FileInput file) {
    super(workbench, file);
    history =
        new ChangeHistory<>(
            workbench.getOperationSupport().getOperationHistory(),
            this,
            DoneOperation.class,
            this::changed);
  }

  // ---- what it holds

  /** Where its file is on the disk. */
  public Path path() {
    return file().path();
  }

  @Override
  public boolean isOpen() {
    return document != null;
  }

  /**
   * What it holds. It is changed by edits only.
   *
   * @throws IllegalStateException when it has not been read yet
   */
  public Termbase termbase() {
    if (document == null) {
      throw new IllegalStateException(path() + " is not read yet");
    }
    return document.editing().termbase();
  }

  /** What lists know of its concepts; null until it is read. */
  public ConceptIndex index() {
    return document == null ? null : document.index();
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
    if (isBusy()) {
      throw new TermEditException(TermRefusal.BUSY);
    }
    TermbaseChange change = document.editing().run(edit);
    history.add(new TermbaseOperation(label, this, change));
    return change;
  }

  /** The edits since it was opened that are done, the latest first. */
  public List<TermbaseOperation> done() {
    return history.done().stream()
        .filter(TermbaseOperation.class::isInstance)
        .map(TermbaseOperation.class::cast)
        .toList();
  }

  /** Lets its edits be undone and redone. */
  public IUndoContext undoContext() {
    return history.context();
  }

  @Override
  public boolean isDirty() {
    return isGone() || history.isDirty();
  }

  // ---- who shows it

  @Override
  public boolean isClosed() {
    return listeners.isEmpty();
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
  @Override
  public boolean finishTyping() {
    return StreamSupport.stream(listeners.spliterator(), false)
        .allMatch(TermbaseListener::finishTyping);
  }

  // ---- what happens to it

  @Override
  protected void refused(String sentence) {
    listeners.forEach(listener -> listener.refused(sentence));
  }

  @Override
  protected void show(TermbaseDocument other) {
    document = other;
    listeners.forEach(TermbaseListener::opened);
  }

  @Override
  protected void reload(TermbaseDocument read) {
    history.clear();
    show(read);
    writtenByUs = false;
    saved(read.stamp());
  }

  @Override
  protected void replace(String label, TermbaseDocument read) {
    finishTyping();
    TermbaseDocument before = document;
    show(read);
    history.add(new ReplaceTermbase(label, this, before, read));
  }

  private void changed(DoneOperation step) {
    if (step instanceof TermbaseOperation operation) {
      index().follow(operation.change());
      listeners.forEach(listener -> listener.changed(operation));
      edited(operation.change().touched());
    } else {
      contentReplaced();
    }
    stateChanged();
  }

  @Override
  protected void stateChanged() {
    listeners.forEach(TermbaseListener::stateChanged);
  }

  // ---- its file

  @Override
  protected String extension() {
    return TermbaseFile.EXTENSION;
  }

  @Override
  protected boolean isOpenElsewhere(Path other) {
    return OpenTermbases.find(other).isPresent();
  }

  @Override
  protected void read(Path path, Consumer<TermbaseDocument> done, Consumer<IOException> failed) {
    new ReadTermbaseJob(path, done, failed).schedule();
  }

  @Override
  protected FileStamp stampOf(TermbaseDocument read) {
    return read.stamp();
  }

  @Override
  protected Optional<String> warningBeforeSaving() {
    return document.foreign() && !writtenByUs
        ? Optional.of(NLS.bind(Messages.foreign_question, path().getFileName()))
        : Optional.empty();
  }

  @Override
  protected void write(Path to) throws IOException {
    try {
      TermbaseFile.write(termbase(), to);
    } catch (IllegalArgumentException e) {
      throw new IOException(NLS.bind(Messages.incomplete, e.getMessage()), e);
    }
  }

  @Override
  protected void markSaved() {
    writtenByUs = true;
    history.markSaved();
  }

  @Override
  protected void forgetSaved() {
    history.forgetSaved();
  }

  @Override
  protected int unsavedChanges() {
    return history.unsavedChanges();
  }

  @Override
  public EObject model() {
    return termbase();
  }

  @Override
  public AtomicFile.Content content(EObject copy) {
    return TermbaseFile.content((Termbase) copy, path());
  }

  /** What is typed in a form becomes an edit by itself, when the field is left. */
  @Override
  public List<Provisional> runTyped() {
    return List.of();
  }

  void dispose() {
    close();
    history.dispose();
  }
}
