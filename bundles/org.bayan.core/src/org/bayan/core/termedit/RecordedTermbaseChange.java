package org.bayan.core.termedit;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.core.internal.record.Step;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermbasePackage;
import org.eclipse.emf.ecore.EObject;

/** A change as it was recorded step by step. */
final class RecordedTermbaseChange implements TermbaseChange {

  private final List<Step> steps;
  private final Set<ConceptEntry> concepts;
  private final Set<EObject> touched;
  private boolean done = true;

  RecordedTermbaseChange(List<Step> steps) {
    this.steps = List.copyOf(steps);
    concepts = Collections.unmodifiableSet(TouchedConcepts.of(steps));
    touched = steps.stream().map(Step::object).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public void undo() {
    require(true);
    Step.undo(steps);
    done = false;
  }

  @Override
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

  @Override
  public boolean movesConcepts() {
    return steps.stream()
        .anyMatch(step -> step.feature() == TermbasePackage.Literals.TERMBASE__ENTRIES);
  }

  @Override
  public Set<ConceptEntry> concepts() {
    return concepts;
  }

  @Override
  public Set<EObject> touched() {
    return Collections.unmodifiableSet(touched);
  }
}
