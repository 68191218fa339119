package org.bayan.ui.internal.editor;

import java.util.Optional;
import org.bayan.core.edit.Change;
import org.bayan.core.edit.Place;

/** An edit in the history of the workbench. */
final class EditOperation extends BitextOperation {

  private final Change change;
  private final Optional<Place> before;

  /**
   * An operation.
   *
   * @param label what it did, such as "merge of segments 12–13"; it stands behind Undo and Redo
   * @param bitext the bitext that it has changed
   * @param change what it has changed
   * @param before where the person was before
   */
  EditOperation(String label, SharedBitext bitext, Change change, Optional<Place> before) {
    super(label, bitext);
    this.change = change;
    this.before = before;
  }

  Change change() {
    return change;
  }

  /** Where the person goes on from, now that it is done or undone. */
  Optional<Place> place() {
    return isDone() ? Optional.of(change.place()) : before;
  }

  @Override
  void redo() {
    change.redo();
  }

  @Override
  void undo() {
    change.undo();
  }
}
