package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.Evidence;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TranslationState;
import org.bayan.okapi.TextRange;
import org.junit.jupiter.api.Test;

class SplitSegmentTest {

  private final EditedSample sample =
      new EditedSample(
          List.of("هطل المطر. فاض النهر."), List.of("Rain fell.  A river rose."), "1-1");
  private final Segment segment = sample.target(0);

  @Test
  void both_parts_stay_in_the_bead_and_the_first_keeps_its_id() {
    sample.accept(0);
    segment.setState(TranslationState.TRANSLATED);
    Change change = split(10);
    assertEquals(List.of("هطل المطر. فاض النهر.=Rain fell. A river rose."), sample.show());
    Segment second = sample.target(1);
    assertEquals("target1.s1", segment.getId());
    assertEquals("target1.s2", second.getId());
    assertEquals(TranslationState.TRANSLATED, second.getState());
    assertEquals("ann", second.getCreatedBy());
    assertEquals(0.5, sample.bead(0).getConfidence());
    assertEquals(Place.of(sample.bead(0), second), change.place());
  }

  @Test
  void the_parts_have_the_ranges_of_their_words() {
    split(11);
    assertEquals("Rain fell.", raw(segment));
    assertEquals("A river rose.", raw(sample.target(1)));
  }

  @Test
  void an_edited_text_is_cut_where_the_document_still_says_the_same() {
    segment.setText("Rain fell. A great river rose.");
    segment.setEdited(true);
    split(10);
    assertEquals("A great river rose.", sample.target(1).getText());
    assertEquals("A river rose.", raw(sample.target(1)));
    assertTrue(sample.target(1).isEdited());
  }

  @Test
  void what_was_written_anew_is_cut_at_white_space_of_the_document() {
    segment.setText("It poured all day. The river flooded.");
    split(18);
    assertEquals("It poured all day.", segment.getText());
    assertEquals("Rain fell.", raw(segment));
    assertEquals("A river rose.", raw(sample.target(1)));
  }

  @Test
  void what_stands_for_nothing_of_the_document_is_cut_without_ranges() {
    segment.setText("It rained. It poured.");
    segment.setStart(0);
    segment.setEnd(0);
    split(10);
    assertEquals("It poured.", sample.target(1).getText());
    assertEquals(0, sample.target(1).getStart());
    assertEquals(0, sample.target(1).getEnd());
  }

  @Test
  void codes_go_with_what_they_act_on() {
    EditedSample.code(segment, InlineCodeKind.OPENING, "1", 0);
    EditedSample.code(segment, InlineCodeKind.CLOSING, "1", 10);
    EditedSample.code(segment, InlineCodeKind.PLACEHOLDER, "2", 12);
    EditedSample.code(segment, InlineCodeKind.OPENING, "3", 12);
    EditedSample.code(segment, InlineCodeKind.CLOSING, "3", 13);
    split(10);
    assertEquals("OPENING1@0 CLOSING1@10 PLACEHOLDER2@10", EditedSample.codes(segment));
    assertEquals("OPENING3@0 CLOSING3@1", EditedSample.codes(sample.target(1)));
  }

  @Test
  void a_span_may_be_cut() {
    EditedSample.code(segment, InlineCodeKind.OPENING, "1", 5);
    EditedSample.code(segment, InlineCodeKind.CLOSING, "1", 19);
    split(10);
    assertEquals("OPENING1@5", EditedSample.codes(segment));
    assertEquals("CLOSING1@7", EditedSample.codes(sample.target(1)));
  }

  @Test
  void comments_and_evidence_go_with_their_words() {
    sample.run(new AddComment(segment, "all"));
    sample.run(new AddComment(segment, "of both", Optional.of(new TextRange(5, 13))));
    sample.run(new AddComment(segment, "river", Optional.of(new TextRange(14, 19))));
    Evidence rain = sample.evidence(0, segment, 0, 4);
    sample.evidence(0, segment, 5, 13);
    Evidence river = sample.evidence(0, segment, 14, 19);
    split(10);
    Segment second = sample.target(1);
    assertEquals(List.of(rain, river), sample.bead(0).getEvidence());
    assertEquals(second, river.getTargetSegment());
    assertEquals(2, river.getTargetStart());
    assertEquals(10, segment.getComments().get(1).getEnd());
    assertNull(segment.getComments().get(0).getStart());
    assertEquals("river", second.getComments().getFirst().getText());
    assertEquals(7, second.getComments().getFirst().getEnd());
  }

  @Test
  void no_character_is_cut_from_its_marks() {
    Segment source = sample.source(0);
    source.setText("كتبًا");
    sample.run(new SplitSegment(source, 3));
    assertEquals("كتبً", source.getText());
    assertEquals("ا", sample.source(1).getText());
  }

  @Test
  void a_part_without_a_word_is_refused() {
    for (int offset : new int[] {-1, 0, 24, 25, 99}) {
      assertEquals(Refusal.AT_THE_EDGE, sample.refused(new SplitSegment(segment, offset)));
    }
  }

  @Test
  void a_locked_segment_is_refused() {
    segment.setLocked(true);
    assertEquals(Refusal.LOCKED, sample.refused(new SplitSegment(segment, 10)));
  }

  private Change split(int offset) {
    return sample.run(new SplitSegment(segment, offset));
  }

  private String raw(Segment one) {
    return sample.raw(one);
  }
}
