package org.bayan.core.edit;

import java.util.List;
import java.util.Set;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Dismissal;

/**
 * Takes back that findings were ruled out: they count again.
 *
 * @param here where the person is
 * @param dismissals at least one
 */
public record RevokeDismissals(Bead here, Set<Dismissal> dismissals) implements Edit {

  /** Copies the set. */
  public RevokeDismissals {
    dismissals = Set.copyOf(dismissals);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    bitext.indexOf(here);
    if (!bitext.project().getDismissals().containsAll(dismissals)) {
      throw new EditException(Refusal.GONE);
    }
    List<Bead> beads = DismissFinding.beads(bitext, dismissals);
    bitext.project().getDismissals().removeAll(dismissals);
    beads.forEach(bitext::stamp);
    return Place.of(beads.contains(here) || beads.isEmpty() ? here : beads.getFirst());
  }
}
