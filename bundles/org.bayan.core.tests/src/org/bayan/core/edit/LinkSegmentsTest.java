package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Segment;
import org.junit.jupiter.api.Test;

class LinkSegmentsTest {

  private final EditedSample sample =
      new EditedSample(
          List.of("a1|a2", "a3", "a4"), List.of("e1", "e2", "e3"), "2-1", "1-1", "1-1");

  @Test
  void segments_from_anywhere_become_one_bead_where_the_first_stood() {
    link(sample.target(2), sample.source(2), sample.source(3));
    assertEquals(List.of("a1 a2=e1", "a3 a4=e3", "=e2"), sample.show());
    assertEquals("alignment1.b4", sample.bead(1).getId());
  }

  @Test
  void what_precedes_in_the_text_stands_first() {
    link(sample.source(1), sample.target(2));
    assertEquals(List.of("a1=e1", "a2=e3", "a3=e2", "a4="), sample.show());
    link(sample.source(0), sample.target(1));
    assertEquals(List.of("a1=e2", "=e1", "a2=e3", "a3=", "a4="), sample.show());
  }

  @Test
  void the_first_bead_goes_on_when_all_of_it_is_linked() {
    sample.bead(1).setNote("second");
    sample.bead(2).setNote("third");
    link(sample.source(2), sample.target(1), sample.source(3), sample.target(2));
    assertEquals(List.of("a1 a2=e1", "a3 a4=e2 e3"), sample.show());
    assertEquals("alignment1.b2", sample.bead(1).getId());
    assertEquals("second\nthird", sample.bead(1).getNote());
  }

  @Test
  void an_accepted_bead_gives_all_of_itself_or_nothing() {
    sample.accept(0);
    sample.accept(2);
    assertEquals(
        Refusal.ACCEPTED_IN_THE_WAY, sample.refused(edit(sample.source(1), sample.target(1))));
    link(sample.source(3), sample.target(2), sample.target(1));
    assertEquals(List.of("a1 a2=e1", "a3=", "a4=e2 e3"), sample.show());
    assertEquals(BeadStatus.UNREVIEWED, sample.bead(2).getStatus());
  }

  @Test
  void segments_of_one_side_come_to_be_a_bead_of_one_side() {
    link(sample.target(0), sample.target(2));
    assertEquals(List.of("a1 a2=", "=e1 e3", "a3=e2", "a4="), sample.show());
  }

  @Test
  void what_is_linked_so_already_is_no_change() {
    assertEquals(Refusal.NO_CHANGE, sample.refused(edit(sample.source(2), sample.target(1))));
    assertEquals(Refusal.NO_SEGMENT, sample.refused(edit()));
  }

  private static LinkSegments edit(Segment... segments) {
    return new LinkSegments(Arrays.asList(segments));
  }

  private void link(Segment... segments) {
    sample.run(edit(segments));
  }
}
