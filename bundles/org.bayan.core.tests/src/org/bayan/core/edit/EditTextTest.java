package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Evidence;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.Segment;
import org.bayan.okapi.TextRange;
import org.junit.jupiter.api.Test;

/** Other texts for segments that are there. */
class EditTextTest {

  private final EditedSample sample =
      new EditedSample(
          List.of("a1", "a2"),
          List.of("Rain fell and rivers rose.", "The rain was heavy."),
          "1-1",
          "1-1");
  private final Segment segment = sample.target(0);

  @Test
  void the_new_text_is_that_of_who_wrote_it() {
    Change change = edit("Snow fell and rivers rose.");
    assertEquals("Snow fell and rivers rose.", segment.getText());
    assertTrue(segment.isEdited());
    assertEquals("ann", segment.getModifiedBy());
    assertEquals(EditedSample.NOW, segment.getModified());
    assertEquals(0.5, sample.bead(0).getConfidence());
    assertEquals(Place.of(sample.bead(0), segment), change.place());
  }

  @Test
  void all_segments_stay_where_they_are() {
    assertFalse(edit("Snow fell and rivers rose.").movesSegments());
    assertTrue(sample.run(new SplitSegment(segment, 10)).movesSegments());
    assertTrue(
        sample.run(new SwapTargets(List.of(sample.bead(0), sample.bead(1)))).movesSegments());
    assertFalse(
        sample.run(new SetStatus(List.of(sample.bead(0)), BeadStatus.ACCEPTED)).movesSegments());
  }

  @Test
  void evidence_goes_with_its_words() {
    sample.evidence(0, segment, 0, 4);
    Evidence rivers = sample.evidence(0, segment, 14, 20);
    Evidence other = sample.evidence(0, sample.target(1), 4, 8);
    edit("It was snow that fell and rivers rose.");
    assertEquals(List.of(rivers, other), sample.bead(0).getEvidence());
    assertEquals(
        "rivers", segment.getText().substring(rivers.getTargetStart(), rivers.getTargetEnd()));
  }

  @Test
  void a_word_that_grows_is_another_word() {
    sample.evidence(0, segment, 0, 4);
    edit("Rains fell and rivers rose.");
    assertEquals(List.of(), sample.bead(0).getEvidence());
  }

  @Test
  void comments_stay_with_their_words_and_lose_them() {
    sample.run(new AddComment(segment, "rain?", Optional.of(new TextRange(0, 9))));
    sample.run(new AddComment(segment, "rivers?", Optional.of(new TextRange(14, 20))));
    edit("fell and rivers rose.");
    assertEquals(0, segment.getComments().get(0).getStart());
    assertEquals(4, segment.getComments().get(0).getEnd());
    assertEquals(9, segment.getComments().get(1).getStart());
    edit("fell and rose.");
    assertNull(segment.getComments().get(1).getStart());
  }

  @Test
  void codes_are_those_that_are_given() {
    InlineCode bold = code("1", InlineCodeKind.OPENING);
    InlineCode end = code("1", InlineCodeKind.CLOSING);
    end.setOffset(99);
    sample.run(new EditText(segment, "Rain fell.", List.of(end, bold)));
    assertEquals("OPENING1@0 CLOSING1@10", EditedSample.codes(segment));
    assertNull(bold.eContainer());
  }

  @Test
  void a_code_that_must_not_be_left_out_is_missed() {
    EditedSample.code(segment, InlineCodeKind.PLACEHOLDER, "1", 4);
    EditedSample.code(segment, InlineCodeKind.PLACEHOLDER, "2", 4);
    segment.getCodes().getFirst().setDeletable(false);
    EditText without =
        new EditText(segment, "Rain.", List.of(code("2", InlineCodeKind.PLACEHOLDER)));
    assertEquals(Refusal.CODE_MISSING, sample.refused(without));
    sample.run(new EditText(segment, "Rain.", List.of(code("1", InlineCodeKind.PLACEHOLDER))));
    assertEquals("PLACEHOLDER1@0", EditedSample.codes(segment));
  }

  @Test
  void what_is_locked_the_same_or_unwritable_is_refused() {
    EditText same = new EditText(segment, segment.getText(), List.of());
    assertEquals(Refusal.NO_CHANGE, sample.refused(same));
    EditText illegal = new EditText(segment, "a\u0000b", List.of());
    assertEquals(Refusal.ILLEGAL_CHARACTER, sample.refused(illegal));
    segment.setLocked(true);
    assertEquals(Refusal.LOCKED, sample.refused(new EditText(segment, "b", List.of())));
  }

  @Test
  void words_are_replaced_in_many_segments_and_codes_stay_in_place() {
    EditedSample.code(segment, InlineCodeKind.OPENING, "1", 5);
    EditedSample.code(segment, InlineCodeKind.CLOSING, "1", 9);
    EditedSample.code(segment, InlineCodeKind.PLACEHOLDER, "2", 20);
    Evidence fell = sample.evidence(0, segment, 5, 9);
    Change change =
        sample.run(
            new ReplaceText(
                List.of(
                    new ReplaceText.Replacement(segment, "Snowflakes fell and streams rose."),
                    new ReplaceText.Replacement(sample.target(1), "The snow was heavy."))));
    assertEquals("OPENING1@11 CLOSING1@15 PLACEHOLDER2@27", EditedSample.codes(segment));
    assertEquals(List.of(fell), sample.bead(0).getEvidence());
    assertEquals(11, fell.getTargetStart());
    assertEquals("The snow was heavy.", sample.target(1).getText());
    assertEquals(Place.of(sample.bead(0), segment), change.place());
  }

  @Test
  void what_comes_in_at_the_edge_of_a_span_stays_outside() {
    EditedSample.code(segment, InlineCodeKind.OPENING, "1", 5);
    EditedSample.code(segment, InlineCodeKind.CLOSING, "1", 9);
    replace("Rain quickly fell and rivers rose.");
    assertEquals("OPENING1@13 CLOSING1@17", EditedSample.codes(segment));
    replace("Rain quickly fell down and rivers rose.");
    assertEquals("OPENING1@13 CLOSING1@17", EditedSample.codes(segment));
  }

  @Test
  void one_locked_segment_keeps_all_from_being_replaced() {
    sample.target(1).setLocked(true);
    ReplaceText edit =
        new ReplaceText(
            List.of(
                new ReplaceText.Replacement(segment, "x"),
                new ReplaceText.Replacement(sample.target(1), "y")));
    assertEquals(Refusal.LOCKED, sample.refused(edit));
    assertEquals(Refusal.NO_SEGMENT, sample.refused(new ReplaceText(List.of())));
  }

  private Change edit(String text) {
    return sample.run(new EditText(segment, text, segment.getCodes()));
  }

  private void replace(String text) {
    sample.run(new ReplaceText(List.of(new ReplaceText.Replacement(segment, text))));
  }

  private static InlineCode code(String id, InlineCodeKind kind) {
    InlineCode code = BitextFactory.eINSTANCE.createInlineCode();
    code.setId(id);
    code.setKind(kind);
    return code;
  }
}
