package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.LinkType;
import org.junit.jupiter.api.Test;

class UnlinkTest {

  private final EditedSample sample = EditedSample.pairs();

  @Test
  void the_source_keeps_the_bead_and_the_target_gets_one_after_it() {
    sample.accept(1);
    Change change = sample.run(new Unlink(sample.beads(1, 3)));
    assertEquals(List.of("a1=e1", "a2=", "=e2", "a3=", "=e3", "a4=e4"), sample.show());
    assertEquals("alignment1.b2", sample.bead(1).getId());
    assertEquals(BeadStatus.UNREVIEWED, sample.bead(1).getStatus());
    assertEquals(LinkType.ADDED, sample.bead(1).getLinkType());
    assertEquals(LinkType.OMITTED, sample.bead(2).getLinkType());
    assertEquals(Place.of(sample.bead(1)), change.place());
  }

  @Test
  void beads_of_one_side_stay_as_they_are() {
    sample.run(new Unlink(sample.beads(0, 1)));
    sample.run(new Unlink(sample.beads(0, 3)));
    assertEquals(List.of("a1=", "=e1", "a2=", "=e2", "a3=e3", "a4=e4"), sample.show());
    assertEquals(Refusal.NOT_LINKED, sample.refused(new Unlink(sample.beads(0, 2))));
    assertEquals(Refusal.TOO_FEW_BEADS, sample.refused(new Unlink(List.of())));
  }
}
