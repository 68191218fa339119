package org.bayan.core.termedit;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.bayan.core.internal.record.RecordedSteps;
import org.bayan.core.internal.record.Step;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermbasePackage;
import org.eclipse.emf.ecore.EObject;

/** A change as it was recorded step by step. */
final class RecordedTermbaseChange implements TermbaseChange {

  private final RecordedSteps steps;
  private final Set<ConceptEntry> concepts;
  private final boolean movesConcepts;

  RecordedTermbaseChange(List<Step> steps) {
    this.steps = new RecordedSteps(steps);
    concepts = Collections.unmodifiableSet(TouchedConcepts.of(steps));
    movesConcepts =
        steps.stream()
            .anyMatch(step -> step.feature() == TermbasePackage.Literals.TERMBASE__ENTRIES);
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
  public boolean movesConcepts() {
    return movesConcepts;
  }

  @Override
  public Set<ConceptEntry> concepts() {
    return concepts;
  }

  @Override
  public Set<EObject> touched() {
    return steps.touched();
  }
}
