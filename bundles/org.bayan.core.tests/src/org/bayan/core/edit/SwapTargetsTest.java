package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SwapTargetsTest {

  private final EditedSample sample = EditedSample.pairs();

  @Test
  void two_beads_exchange_their_targets_wherever_they_stand() {
    sample.run(new SwapTargets(List.of(sample.bead(3), sample.bead(0))));
    assertEquals(List.of("a1=e4", "a2=e2", "a3=e3", "a4=e1"), sample.show());
  }

  @Test
  void a_bead_that_is_left_empty_vanishes() {
    sample.run(new Unlink(sample.beads(0, 1)));
    Change change = sample.run(new SwapTargets(sample.beads(0, 2)));
    assertEquals(List.of("a1=e1", "a2=e2", "a3=e3", "a4=e4"), sample.show());
    assertEquals(Place.of(sample.bead(0)), change.place());
  }

  @Test
  void accepted_beads_and_other_numbers_of_beads_are_refused() {
    sample.accept(0);
    assertEquals(Refusal.ACCEPTED_IN_THE_WAY, sample.refused(new SwapTargets(sample.beads(0, 2))));
    assertEquals(Refusal.TOO_FEW_BEADS, sample.refused(new SwapTargets(sample.beads(1, 4))));
    sample.run(new Unlink(sample.beads(1, 3)));
    SwapTargets empty = new SwapTargets(List.of(sample.bead(1), sample.bead(3)));
    assertEquals(Refusal.NO_CHANGE, sample.refused(empty));
  }
}
