package org.bayan.terms.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The parts of the entry on the screen that are begun. */
final class Drafts {

  private final List<Draft> drafts = new ArrayList<>();

  void add(Draft draft) {
    drafts.add(draft);
  }

  /** What is begun in a list of a part. */
  List<EObject> in(EObject owner, EReference feature) {
    return drafts.stream()
        .filter(draft -> draft.owner() == owner && draft.feature() == feature)
        .map(Draft::part)
        .toList();
  }

  /** The draft that a part is, if it is one. */
  Optional<Draft> of(EObject part) {
    return drafts.stream().filter(draft -> draft.part() == part).findFirst();
  }

  /** Whether something in a part is begun. */
  boolean isOwner(EObject part) {
    return drafts.stream().anyMatch(draft -> draft.owner() == part);
  }

  /** Gives some up; whether there were any. */
  boolean remove(Predicate<Draft> which) {
    return drafts.removeIf(which);
  }

  void clear() {
    drafts.clear();
  }
}
