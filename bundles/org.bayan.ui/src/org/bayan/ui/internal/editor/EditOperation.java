package org.bayan.ui.internal.editor;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.edit.Change;
import org.bayan.core.edit.Place;
import org.bayan.ui.internal.files.DoneOperation;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.emf.ecore.EObject;

/** An edit in the history of the workbench. */
final class EditOperation extends DoneOperation {

  private final Change change;
  private final Optional<Place> before;
  private final Instant at = Instant.now();
  private final String person = BayanPreferences.author();

  /**
   * An operation.
   *
   * @param label what it did, such as "merge of segments 12–13"; it stands behind Undo and Redo
   * @param bitext the bitext that it has changed
   * @param change what it has changed
   * @param before where the person was before
   */
  EditOperation(String label, SharedBitext bitext, Change change, Optional<Place> before) {
    super(label, bitext, bitext.undoContext());
    this.change = change;
    this.before = before;
  }

  Change change() {
    return change;
  }

  /** Whether it has changed one of these objects. */
  boolean touches(Set<? extends EObject> objects) {
    return objects.stream().anyMatch(change.touched()::contains);
  }

  /** What a person may be told of it. */
  DoneEdit told() {
    return new DoneEdit(getLabel(), at, person);
  }

  /** Where the person goes on from, now that it is done or undone. */
  Optional<Place> place() {
    return isDone() ? Optional.of(change.place()) : before;
  }

  @Override
  protected void redo() {
    change.redo();
  }

  @Override
  protected void undo() {
    change.undo();
  }
}
