package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.bayan.core.edit.MoveSegments.Direction;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;
import org.junit.jupiter.api.Test;

class MoveSegmentsTest {

  private final EditedSample sample =
      new EditedSample(
          List.of("a1", "a2|a3|a4", "a5"), List.of("e1", "e2|e3", "e4"), "1-1", "3-2", "1-1");

  @Test
  void a_segment_that_goes_up_takes_those_before_it_along() {
    Change change = sample.run(up(2));
    assertEquals(List.of("a1 a2 a3=e1", "a4=e2 e3", "a5=e4"), sample.show());
    assertEquals(Place.of(sample.bead(0), sample.source(2)), change.place());
    assertNull(sample.bead(0).getConfidence());
    assertNull(sample.bead(1).getConfidence());
  }

  @Test
  void a_segment_that_goes_down_takes_those_after_it_along() {
    sample.run(new MoveSegments(List.of(sample.target(1)), Direction.DOWN));
    assertEquals(List.of("a1=e1", "a2 a3 a4=", "a5=e2 e3 e4"), sample.show());
    assertEquals(LinkType.ADDED, sample.bead(1).getLinkType());
  }

  @Test
  void a_bead_that_is_left_empty_vanishes_and_its_note_stays() {
    sample.run(new MoveSegments(List.of(sample.target(0)), Direction.DOWN));
    sample.bead(0).setNote("seen");
    sample.run(new MoveSegments(List.of(sample.source(0)), Direction.DOWN));
    assertEquals(List.of("a1 a2 a3 a4=e1 e2 e3", "a5=e4"), sample.show());
    assertEquals("seen", sample.bead(0).getNote());
  }

  @Test
  void above_the_first_bead_there_comes_to_be_a_new_one() {
    sample.run(up(0));
    assertEquals(List.of("a1=", "=e1", "a2 a3 a4=e2 e3", "a5=e4"), sample.show());
    assertEquals("alignment1.b4", sample.bead(0).getId());
    assertEquals("ann", sample.bead(0).getCreatedBy());
    assertEquals(Refusal.NOTHING_ABOVE, sample.refused(up(0)));
  }

  @Test
  void below_the_last_bead_there_comes_to_be_a_new_one() {
    MoveSegments down = new MoveSegments(List.of(sample.target(3)), Direction.DOWN);
    sample.run(down);
    assertEquals(List.of("a1=e1", "a2 a3 a4=e2 e3", "a5=", "=e4"), sample.show());
    assertEquals(Refusal.NOTHING_BELOW, sample.refused(down));
  }

  @Test
  void accepted_beads_give_and_take_nothing() {
    sample.accept(0);
    assertEquals(Refusal.ACCEPTED_IN_THE_WAY, sample.refused(up(1)));
    MoveSegments down = new MoveSegments(List.of(sample.source(0)), Direction.DOWN);
    assertEquals(Refusal.ACCEPTED_IN_THE_WAY, sample.refused(down));
  }

  @Test
  void segments_of_two_sides_or_beads_are_refused() {
    for (List<Segment> mixed :
        List.of(
            List.of(sample.source(0), sample.source(1)),
            List.of(sample.source(1), sample.target(1)))) {
      assertEquals(Refusal.NOT_ONE_SIDE, sample.refused(new MoveSegments(mixed, Direction.UP)));
    }
    assertEquals(Refusal.NO_SEGMENT, sample.refused(new MoveSegments(List.of(), Direction.UP)));
  }

  private MoveSegments up(int source) {
    return new MoveSegments(List.of(sample.source(source)), Direction.UP);
  }
}
