package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Dismissal;
import org.bayan.model.bitext.Evidence;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TranslationState;
import org.bayan.okapi.TextRange;
import org.junit.jupiter.api.Test;

class JoinSegmentsTest {

  private final EditedSample sample =
      new EditedSample(
          List.of("a1", "a2", "a3"),
          List.of("One here.|Two here.|Three.", "Four."),
          "1-2",
          "1-1",
          "1-1");

  @Test
  void segments_of_one_bead_become_one_and_the_bead_stays_what_it_was() {
    sample.accept(0);
    Change change = sample.run(join(1, 0));
    assertEquals(List.of("a1=One here. Two here.", "a2=Three.", "a3=Four."), sample.show());
    assertEquals("target1.s1", sample.target(0).getId());
    assertEquals("One here. Two here.", sample.raw(sample.target(0)));
    assertEquals(BeadStatus.ACCEPTED, sample.bead(0).getStatus());
    assertEquals(0.5, sample.bead(0).getConfidence());
    assertEquals(Place.of(sample.bead(0), sample.target(0)), change.place());
  }

  @Test
  void the_joined_segment_stays_in_the_bead_of_the_first() {
    sample.bead(1).setNote("kept");
    sample.run(join(0, 1, 2));
    assertEquals(List.of("a1=One here. Two here. Three.", "a2=", "a3=Four."), sample.show());
    assertNull(sample.bead(0).getConfidence());
    sample.run(new MoveSegments(List.of(sample.source(1)), MoveSegments.Direction.UP));
    assertEquals("kept", sample.bead(0).getNote());
  }

  @Test
  void a_bead_that_is_left_empty_vanishes() {
    sample.run(new Unlink(sample.beads(1, 2)));
    sample.run(join(1, 2));
    assertEquals(List.of("a1=One here. Two here. Three.", "a2=", "a3=Four."), sample.show());
  }

  @Test
  void what_hangs_on_the_parts_hangs_on_the_whole() {
    Segment first = sample.target(0);
    Segment second = sample.target(1);
    first.setState(TranslationState.APPROVED);
    second.setEdited(true);
    EditedSample.code(second, InlineCodeKind.PLACEHOLDER, "1", 3);
    sample.run(new ToggleBookmark(second));
    sample.run(new AddComment(second, "two?", Optional.of(new TextRange(0, 3))));
    Evidence evidence = sample.evidence(0, second, 0, 3);
    Dismissal dismissal = BitextFactory.eINSTANCE.createDismissal();
    dismissal.setCheck("numbers");
    dismissal.getSegments().add(second);
    sample.project().getDismissals().add(dismissal);
    sample.run(join(0, 1));
    assertEquals("PLACEHOLDER1@13", EditedSample.codes(first));
    assertEquals(1, first.getBookmarks().size());
    assertEquals(10, first.getComments().getFirst().getStart());
    assertEquals(first, evidence.getTargetSegment());
    assertEquals(10, evidence.getTargetStart());
    assertEquals(List.of(first), dismissal.getSegments());
    assertEquals(TranslationState.INITIAL, first.getState());
    assertTrue(first.isEdited());
  }

  @Test
  void to_split_and_join_gives_the_same_text_ranges_and_codes() {
    Segment segment = sample.target(0);
    EditedSample.code(segment, InlineCodeKind.OPENING, "1", 0);
    EditedSample.code(segment, InlineCodeKind.CLOSING, "1", 3);
    EditedSample.code(segment, InlineCodeKind.OPENING, "2", 4);
    EditedSample.code(segment, InlineCodeKind.PLACEHOLDER, "3", 4);
    EditedSample.code(segment, InlineCodeKind.CLOSING, "2", 8);
    String codes = EditedSample.codes(segment);
    for (int offset = 1; offset < 8; offset++) {
      sample.run(new SplitSegment(segment, offset));
      sample.run(join(0, 1));
      assertEquals("One here.", segment.getText());
      assertEquals("One here.", sample.raw(segment));
      assertEquals(codes, EditedSample.codes(segment));
    }
  }

  @Test
  void an_accepted_bead_gives_and_takes_nothing() {
    sample.accept(1);
    assertEquals(Refusal.ACCEPTED_IN_THE_WAY, sample.refused(join(1, 2)));
  }

  @Test
  void only_neighbours_of_one_paragraph_can_be_joined() {
    assertEquals(Refusal.OTHER_UNIT, sample.refused(join(2, 3)));
    assertEquals(Refusal.NOT_ADJACENT, sample.refused(join(0, 2)));
    assertEquals(Refusal.TOO_FEW_SEGMENTS, sample.refused(join(0)));
    sample.target(1).setLocked(true);
    assertEquals(Refusal.LOCKED, sample.refused(join(0, 1)));
  }

  private JoinSegments join(int... targets) {
    return new JoinSegments(Arrays.stream(targets).mapToObj(sample::target).toList());
  }
}
