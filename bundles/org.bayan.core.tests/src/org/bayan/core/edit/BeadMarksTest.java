package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.LinkType;
import org.junit.jupiter.api.Test;

/** What a person says of beads without changing what they hold. */
class BeadMarksTest {

  private final EditedSample sample = EditedSample.pairs();

  @Test
  void beads_get_a_link_type() {
    sample.run(new SetLinkType(sample.beads(0, 2), LinkType.SUMMARY));
    assertEquals(LinkType.SUMMARY, sample.bead(1).getLinkType());
    assertEquals("ann", sample.bead(1).getModifiedBy());
    SetLinkType again = new SetLinkType(sample.beads(0, 2), LinkType.SUMMARY);
    assertEquals(Refusal.NO_CHANGE, sample.refused(again));
  }

  @Test
  void a_bead_with_both_sides_is_neither_an_addition_nor_an_omission() {
    for (LinkType type : List.of(LinkType.ADDED, LinkType.OMITTED)) {
      SetLinkType edit = new SetLinkType(sample.beads(0, 1), type);
      assertEquals(Refusal.NOT_EMPTY, sample.refused(edit));
    }
    sample.run(new Unlink(sample.beads(0, 1)));
    sample.run(new SetLinkType(sample.beads(0, 1), LinkType.TRANSLATION));
    sample.run(new SetLinkType(sample.beads(0, 1), LinkType.ADDED));
    assertEquals(LinkType.ADDED, sample.bead(0).getLinkType());
  }

  @Test
  void all_beads_above_are_accepted_but_those_to_be_reviewed() {
    sample.run(new SetStatus(sample.beads(1, 2), BeadStatus.NEEDS_REVIEW));
    AcceptAllBefore edit = new AcceptAllBefore(sample.bead(2));
    sample.run(edit);
    assertEquals(
        List.of(
            BeadStatus.ACCEPTED,
            BeadStatus.NEEDS_REVIEW,
            BeadStatus.ACCEPTED,
            BeadStatus.UNREVIEWED),
        sample.beads(0, 4).stream().map(bead -> bead.getStatus()).toList());
    assertEquals(Refusal.NO_CHANGE, sample.refused(edit));
  }

  @Test
  void a_note_is_set_and_removed() {
    sample.run(new SetNote(sample.bead(0), " a note "));
    assertEquals("a note", sample.bead(0).getNote());
    assertEquals(Refusal.NO_CHANGE, sample.refused(new SetNote(sample.bead(0), "a note")));
    sample.run(new SetNote(sample.bead(0), " "));
    assertNull(sample.bead(0).getNote());
    SetNote illegal = new SetNote(sample.bead(0), "a\u0001b");
    assertEquals(Refusal.ILLEGAL_CHARACTER, sample.refused(illegal));
  }

  @Test
  void a_bead_that_is_gone_is_refused() {
    Change merged = sample.run(new MergeBeads(sample.beads(0, 2)));
    merged.undo();
    AcceptAllBefore edit = new AcceptAllBefore(sample.bead(1));
    merged.redo();
    assertEquals(Refusal.GONE, sample.refused(edit));
  }
}
