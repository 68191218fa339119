package org.bayan.core.edit;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;

/** A change as EMF has recorded it. */
final class RecordedChange implements Change {

  private final Place place;
  private final ChangeDescription description;
  private final Set<EObject> touched;
  private boolean done = true;

  RecordedChange(Place place, ChangeDescription description) {
    this.place = place;
    this.description = description;
    touched = Set.copyOf(new HashSet<>(description.getObjectChanges().keySet()));
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public void undo() {
    turn(true);
  }

  @Override
  public void redo() {
    turn(false);
  }

  private void turn(boolean expected) {
    if (done != expected) {
      throw new IllegalStateException(done ? "is done already" : "is undone already");
    }
    // The description always holds the way to the other state.
    description.applyAndReverse();
    done = !expected;
  }

  @Override
  public Set<EObject> touched() {
    return touched;
  }
}
