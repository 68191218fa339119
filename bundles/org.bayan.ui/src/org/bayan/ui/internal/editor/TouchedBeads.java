package org.bayan.ui.internal.editor;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.bayan.core.edit.Change;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.eclipse.emf.ecore.EObject;

/**
 * Which beads of an alignment a change has touched.
 *
 * @param change the change
 * @param beads all beads of the alignment
 */
public record TouchedBeads(Change change, List<Bead> beads) {

  /** The beads that are touched themselves or hold a touched segment. */
  public Set<Bead> all() {
    Set<Bead> touched = rewritten();
    for (EObject object : change.touched()) {
      if (object instanceof Bead bead) {
        touched.add(bead);
      }
    }
    return touched;
  }

  /** The beads that hold a touched segment. */
  Set<Bead> rewritten() {
    Set<Bead> found = Collections.newSetFromMap(new IdentityHashMap<>());
    int segments = count();
    if (segments == 0) {
      return found;
    }
    // Most changes are of one segment, in the bead where they lead; a book is long to search.
    Bead likely = change.place().bead();
    if (segments == 1 && !change.movesSegments() && holdsTouched(likely)) {
      found.add(likely);
      return found;
    }
    for (int index = 0; index < beads.size(); index++) {
      if (holdsTouched(beads.get(index))) {
        found.add(beads.get(index));
      }
    }
    return found;
  }

  private int count() {
    int segments = 0;
    for (EObject object : change.touched()) {
      segments += object instanceof Segment ? 1 : 0;
    }
    return segments;
  }

  private boolean holdsTouched(Bead bead) {
    return holdsTouched(bead.getSource()) || holdsTouched(bead.getTarget());
  }

  private boolean holdsTouched(List<Segment> side) {
    for (int index = 0; index < side.size(); index++) {
      if (change.touched().contains(side.get(index))) {
        return true;
      }
    }
    return false;
  }
}
