package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bayan.core.edit.WriteDrafts.Draft;
import org.bayan.model.bitext.BeadOrigin;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.TranslationState;
import org.junit.jupiter.api.Test;

class WriteDraftsTest {

  private final EditedSample sample =
      new EditedSample(List.of("a1|a2", "a3"), List.of("e1"), "1-1", "1-0", "1-0");

  private Draft draft(int bead, String text, int score, boolean same) {
    return new Draft(sample.bead(bead), text, score, same);
  }

  @Test
  void drafts_are_written_where_there_is_no_translation() {
    sample.run(
        new WriteDrafts(
            List.of(
                draft(0, "other", 100, true),
                draft(1, "second", 101, true),
                draft(2, "third", 83, false)),
            false));
    assertEquals(List.of("a1=e1", "a2=second", "a3=third"), sample.show());
    assertEquals(TranslationState.DRAFT, sample.bead(1).getTarget().getFirst().getState());
    assertEquals(BeadStatus.UNREVIEWED, sample.bead(1).getStatus());
    assertEquals(1.0, sample.bead(1).getConfidence());
    assertEquals(0.83, sample.bead(2).getConfidence());
    assertEquals(BeadOrigin.AUTOMATIC, sample.bead(2).getOrigin());
  }

  @Test
  void translations_of_the_same_text_are_accepted_where_that_is_wanted() {
    sample.run(
        new WriteDrafts(
            List.of(draft(1, "second", 100, true), draft(2, "third", 99, false)), true));
    assertEquals(BeadStatus.ACCEPTED, sample.bead(1).getStatus());
    assertEquals(TranslationState.TRANSLATED, sample.bead(1).getTarget().getFirst().getState());
    assertEquals(BeadStatus.UNREVIEWED, sample.bead(2).getStatus());
  }

  @Test
  void drafts_of_which_none_can_be_written_are_refused() {
    assertEquals(
        Refusal.NO_CHANGE,
        sample.refused(new WriteDrafts(List.of(draft(0, "other", 100, true)), true)));
  }
}
