package org.bayan.core.edit;

import java.util.List;
import java.util.Set;
import org.bayan.core.internal.record.RecordedSteps;
import org.bayan.core.internal.record.Step;
import org.bayan.model.bitext.BitextPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A change as it was recorded step by step. */
final class RecordedChange implements Change {

  /** The lists that say which beads and segments there are, and where. */
  private static final Set<EStructuralFeature> ORDER =
      Set.of(
          BitextPackage.Literals.ALIGNMENT__BEADS,
          BitextPackage.Literals.BEAD__SOURCE,
          BitextPackage.Literals.BEAD__TARGET,
          BitextPackage.Literals.TEXT__UNITS,
          BitextPackage.Literals.TEXT_UNIT__SEGMENTS);

  private final Place place;
  private final RecordedSteps steps;
  private final boolean movesSegments;

  RecordedChange(Place place, List<Step> steps) {
    this.place = place;
    this.steps = new RecordedSteps(steps);
    movesSegments = steps.stream().anyMatch(step -> ORDER.contains(step.feature()));
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public void undo() {
    steps.undo();
  }

  @Override
  public void redo() {
    steps.redo();
  }

  @Override
  public boolean movesSegments() {
    return movesSegments;
  }

  @Override
  public Set<EObject> touched() {
    return steps.touched();
  }
}
