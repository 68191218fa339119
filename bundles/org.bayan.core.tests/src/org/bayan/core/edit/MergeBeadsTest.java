package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.bayan.model.bitext.BeadOrigin;
import org.bayan.model.bitext.BeadStatus;
import org.junit.jupiter.api.Test;

class MergeBeadsTest {

  private final EditedSample sample = EditedSample.pairs();

  @Test
  void beads_side_by_side_become_one() {
    Change change = sample.run(new MergeBeads(sample.beads(1, 3)));
    assertEquals(List.of("a1=e1", "a2 a3=e2 e3", "a4=e4"), sample.show());
    assertEquals(Place.of(sample.bead(1)), change.place());
  }

  @Test
  void what_the_aligner_said_of_the_parts_does_not_hold_for_the_whole() {
    sample.accept(1);
    sample.run(new MergeBeads(sample.beads(1, 3)));
    assertNull(sample.bead(1).getConfidence());
    assertEquals(BeadStatus.UNREVIEWED, sample.bead(1).getStatus());
    assertEquals(BeadOrigin.MANUAL, sample.bead(1).getOrigin());
    assertEquals("ann", sample.bead(1).getModifiedBy());
    assertEquals(EditedSample.NOW, sample.bead(1).getModified());
  }

  @Test
  void the_notes_of_all_stay() {
    sample.bead(0).setNote("first");
    sample.bead(1).setNote("second");
    sample.run(new MergeBeads(sample.beads(0, 2)));
    assertEquals("first\nsecond", sample.bead(0).getNote());
  }

  @Test
  void one_bead_is_too_few() {
    assertEquals(Refusal.TOO_FEW_BEADS, sample.refused(new MergeBeads(sample.beads(0, 1))));
  }

  @Test
  void beads_with_another_between_them_are_refused() {
    MergeBeads apart = new MergeBeads(List.of(sample.bead(0), sample.bead(2)));
    assertEquals(Refusal.NOT_ADJACENT, sample.refused(apart));
  }
}
