package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bayan.core.BitextSide;
import org.junit.jupiter.api.Test;

/** Empty sides that are inserted and removed. */
class InsertEmptyTest {

  private final EditedSample sample = EditedSample.pairs();

  @Test
  void all_below_moves_down_to_a_new_bead_at_the_end() {
    Change change = sample.run(insert(1, BitextSide.TARGET));
    assertEquals(List.of("a1=e1", "a2=", "a3=e2", "a4=e3", "=e4"), sample.show());
    assertEquals(Place.of(sample.bead(1)), change.place());
    sample.run(remove(1, BitextSide.TARGET));
    assertEquals(List.of("a1=e1", "a2=e2", "a3=e3", "a4=e4"), sample.show());
  }

  @Test
  void an_empty_side_takes_the_last() {
    sample.run(new Unlink(sample.beads(2, 3)));
    sample.run(insert(0, BitextSide.SOURCE));
    assertEquals(List.of("=e1", "a1=e2", "a2=", "a3=e3", "a4=e4"), sample.show());
  }

  @Test
  void nothing_passes_an_accepted_bead() {
    sample.accept(2);
    sample.run(insert(0, BitextSide.TARGET));
    assertEquals(List.of("a1=", "a2=e1", "=e2", "a3=e3", "a4=e4"), sample.show());
    assertEquals(Refusal.ACCEPTED_IN_THE_WAY, sample.refused(insert(3, BitextSide.TARGET)));
    sample.run(remove(0, BitextSide.TARGET));
    assertEquals(List.of("a1=e1", "a2=e2", "a3=e3", "a4=e4"), sample.show());
  }

  @Test
  void a_bead_without_another_side_vanishes() {
    sample.run(new Unlink(sample.beads(0, 1)));
    Change change = sample.run(insert(1, BitextSide.TARGET));
    assertEquals(List.of("a1=", "a2=e1", "a3=e2", "a4=e3", "=e4"), sample.show());
    assertEquals(Place.of(sample.bead(1)), change.place());
  }

  @Test
  void a_gap_of_several_beads_is_closed_from_its_end() {
    sample.run(insert(0, BitextSide.SOURCE));
    sample.run(insert(1, BitextSide.SOURCE));
    assertEquals(List.of("=e1", "=e2", "a1=e3", "a2=e4", "a3=", "a4="), sample.show());
    sample.run(remove(0, BitextSide.SOURCE));
    assertEquals(List.of("=e1", "a1=e2", "a2=e3", "a3=e4", "a4="), sample.show());
  }

  @Test
  void a_side_that_is_empty_already_or_not_is_refused() {
    sample.run(new Unlink(sample.beads(3, 4)));
    assertEquals(Refusal.NO_SEGMENT, sample.refused(insert(3, BitextSide.TARGET)));
    assertEquals(Refusal.NOT_EMPTY, sample.refused(remove(3, BitextSide.SOURCE)));
    assertEquals(Refusal.NOTHING_BELOW, sample.refused(remove(4, BitextSide.SOURCE)));
    sample.accept(4);
    assertEquals(Refusal.ACCEPTED_IN_THE_WAY, sample.refused(remove(3, BitextSide.TARGET)));
  }

  private InsertEmpty insert(int bead, BitextSide side) {
    return new InsertEmpty(sample.bead(bead), side);
  }

  private RemoveEmpty remove(int bead, BitextSide side) {
    return new RemoveEmpty(sample.bead(bead), side);
  }
}
