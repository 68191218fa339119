package org.bayan.core.internal.record;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** The steps of a change, which are done, then undone and redone in turn. */
public final class RecordedSteps {

  private final List<Step> steps;
  private final Set<EObject> touched;
  private boolean done = true;

  /** Steps that are done. */
  public RecordedSteps(List<Step> steps) {
    this.steps = List.copyOf(steps);
    Set<EObject> objects = new LinkedHashSet<>();
    steps.forEach(step -> objects.add(step.object()));
    touched = Collections.unmodifiableSet(objects);
  }

  /** The objects that they have changed, in the order of the steps. */
  public Set<EObject> touched() {
    return touched;
  }

  /**
   * Takes the steps back.
   *
   * @throws IllegalStateException where they are undone already
   */
  public void undo() {
    require(true);
    Step.undo(steps);
    done = false;
  }

  /**
   * Makes the steps again.
   *
   * @throws IllegalStateException where they are done already
   */
  public void redo() {
    require(false);
    steps.forEach(Step::redo);
    done = true;
  }

  private void require(boolean expected) {
    if (done != expected) {
      throw new IllegalStateException(done ? "is done already" : "is undone already");
    }
  }
}
