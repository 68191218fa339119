package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.bayan.model.bitext.Dismissal;
import org.junit.jupiter.api.Test;

class DismissalsTest {

  private static final String CHECK = "number-missing";
  private static final String KEY = "number-missing:12";

  private final EditedSample sample = EditedSample.pairs();

  private DismissFinding dismiss(int bead, String reason) {
    return new DismissFinding(sample.bead(bead), CHECK, KEY, reason);
  }

  private List<Dismissal> dismissals() {
    return sample.project().getDismissals();
  }

  @Test
  void a_finding_is_ruled_out_with_its_segments_and_who_did_it() throws Exception {
    sample.run(dismiss(1, "  the original is wrong "));
    Dismissal dismissal = dismissals().getFirst();
    assertEquals("the original is wrong", dismissal.getReason());
    assertEquals(List.of(sample.source(1), sample.target(1)), dismissal.getSegments());
    assertEquals(EditedSample.NOW, dismissal.getAt());
    assertEquals(EditedSample.NOW, sample.bead(1).getModified());
    assertTrue(DismissFinding.isIn(dismissal, sample.bead(1)));
    assertFalse(DismissFinding.isIn(dismissal, sample.bead(2)));
  }

  @Test
  void who_rules_it_out_again_changes_the_reason() throws Exception {
    sample.run(dismiss(1, "wrong in the original"));
    sample.run(dismiss(1, "agreed with the author"));
    assertEquals(1, dismissals().size());
    assertEquals("agreed with the author", dismissals().getFirst().getReason());
  }

  @Test
  void without_a_reason_or_with_the_same_nothing_changes() throws Exception {
    assertEquals(Refusal.NO_CHANGE, sample.refused(dismiss(1, " ")));
    sample.run(dismiss(1, "known"));
    assertEquals(Refusal.NO_CHANGE, sample.refused(dismiss(1, "known")));
    assertEquals(Refusal.ILLEGAL_CHARACTER, sample.refused(dismiss(1, "a\u0001b")));
  }

  @Test
  void what_was_ruled_out_is_taken_back_and_only_once() throws Exception {
    sample.run(dismiss(1, "known"));
    Dismissal dismissal = dismissals().getFirst();
    RevokeDismissals revoke = new RevokeDismissals(sample.bead(3), Set.of(dismissal));
    sample.run(revoke);
    assertTrue(dismissals().isEmpty());
    assertEquals(Refusal.GONE, sample.refused(revoke));
  }
}
