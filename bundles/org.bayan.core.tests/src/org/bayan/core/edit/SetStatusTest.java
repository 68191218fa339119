package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.bayan.model.bitext.BeadStatus;
import org.junit.jupiter.api.Test;

class SetStatusTest {

  private final EditedSample sample = EditedSample.pairs();

  @Test
  void all_beads_get_the_status_with_who_and_when() {
    Change change = sample.run(new SetStatus(sample.beads(0, 2), BeadStatus.ACCEPTED));
    assertEquals(BeadStatus.ACCEPTED, sample.bead(1).getStatus());
    assertEquals("ann", sample.bead(1).getModifiedBy());
    assertEquals(2, change.touched().size());
  }

  @Test
  void undo_gives_back_who_was_recorded_before() {
    Change change = sample.run(new SetStatus(sample.beads(0, 1), BeadStatus.NEEDS_REVIEW));
    change.undo();
    assertEquals(BeadStatus.UNREVIEWED, sample.bead(0).getStatus());
    assertNull(sample.bead(0).getModifiedBy());
  }

  @Test
  void a_status_that_is_set_already_is_no_change() {
    SetStatus same = new SetStatus(sample.beads(0, 2), BeadStatus.UNREVIEWED);
    assertEquals(Refusal.NO_CHANGE, sample.refused(same));
    assertEquals(Refusal.TOO_FEW_BEADS, sample.refused(new SetStatus(List.of(), null)));
  }
}
