package org.bayan.core.termedit;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.core.edit.Author;
import org.bayan.core.internal.record.Recorder;
import org.bayan.core.internal.record.Step;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbasePackage;
import org.eclipse.emf.ecore.EObject;

/**
 * A termbase while a person edits it. It may be made on any thread; from then on the termbase is
 * changed through it only, on one thread.
 */
public final class TermbaseEditing {

  private final Termbase termbase;
  private final Supplier<Author> author;
  private final Recorder recorder;

  /**
   * Begins to edit. The whole termbase is visited once.
   *
   * @param termbase the termbase
   * @param author asked with each edit who edits
   */
  public TermbaseEditing(Termbase termbase, Supplier<Author> author) {
    this.termbase = termbase;
    this.author = author;
    recorder = new Recorder(termbase);
  }

  /** The termbase. */
  public Termbase termbase() {
    return termbase;
  }

  /**
   * Runs an edit, and writes into the history of each concept that it has made or changed who did
   * so.
   *
   * @param edit what to do
   * @return what it has changed
   * @throws TermEditException when it makes no sense here; nothing has changed then
   */
  public TermbaseChange run(TermbaseEdit edit) throws TermEditException {
    EditedTermbase edited = new EditedTermbase(termbase, author.get());
    recorder.start();
    boolean finished = false;
    List<Step> steps;
    try {
      edit.applyTo(edited);
      finished = true;
    } finally {
      steps = recorder.stop();
      if (!finished) {
        Step.undo(steps);
      }
    }
    if (steps.isEmpty()) {
      throw new TermEditException(TermRefusal.NO_CHANGE);
    }
    return new RecordedTermbaseChange(withHistory(edited, steps));
  }

  private List<Step> withHistory(EditedTermbase edited, List<Step> steps) {
    recorder.start();
    History history = new History(edited);
    Set<EObject> made =
        steps.stream()
            .filter(step -> step.feature() == TermbasePackage.Literals.TERMBASE__ENTRIES)
            .flatMap(step -> step.objects().stream())
            .map(EObject.class::cast)
            .collect(Collectors.toSet());
    Set<EObject> noted =
        steps.stream()
            .filter(step -> step.feature() == TermbasePackage.Literals.DESCRIBED__TRANSACTIONS)
            .map(Step::object)
            .collect(Collectors.toSet());
    for (ConceptEntry concept : TouchedConcepts.of(steps)) {
      if (concept.eContainer() != termbase || noted.contains(concept)) {
        continue;
      }
      if (made.contains(concept)) {
        history.made(concept);
      } else {
        history.changed(concept);
      }
    }
    List<Step> later = recorder.stop();
    return later.isEmpty() ? steps : Stream.concat(steps.stream(), later.stream()).toList();
  }
}
