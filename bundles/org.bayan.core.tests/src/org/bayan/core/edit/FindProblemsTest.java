package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.bayan.core.BitextProblem;
import org.bayan.core.BitextProblem.Kind;
import org.bayan.core.FindProblems;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.Segment;
import org.junit.jupiter.api.Test;

class FindProblemsTest {

  private final EditedSample sample = EditedSample.pairs();

  private List<BitextProblem> found() {
    Alignment alignment = sample.project().getAlignments().get(0);
    return FindProblems.in(alignment);
  }

  private static void tag(Segment segment, String id) {
    InlineCode code = BitextFactory.eINSTANCE.createInlineCode();
    code.setId(id);
    segment.getCodes().add(code);
  }

  @Test
  void a_bead_without_marks_is_no_problem() {
    assertEquals(List.of(), found());
  }

  @Test
  void a_review_mark_is_told_with_its_note() {
    sample.bead(1).setStatus(BeadStatus.NEEDS_REVIEW);
    sample.bead(1).setNote(" the year? ");
    assertEquals(
        List.of(
            new BitextProblem(Kind.NEEDS_REVIEW, sample.bead(1), Optional.empty(), "the year?")),
        found());
  }

  @Test
  void a_comment_counts_until_it_is_resolved() {
    Comment comment = BitextFactory.eINSTANCE.createComment();
    comment.setText("Who is meant?");
    sample.target(2).getComments().add(comment);
    assertEquals(
        List.of(
            new BitextProblem(
                Kind.OPEN_COMMENT, sample.bead(2), Optional.of(sample.target(2)), "Who is meant?")),
        found());
    comment.setResolved(true);
    assertEquals(List.of(), found());
  }

  @Test
  void tags_are_missed_where_a_person_wrote_the_target() {
    tag(sample.source(0), "1");
    tag(sample.source(0), "2");
    tag(sample.target(0), "2");
    assertEquals(List.of(), found());
    sample.target(0).setEdited(true);
    assertEquals(
        List.of(
            new BitextProblem(
                Kind.MISSING_TAGS, sample.bead(0), Optional.of(sample.target(0)), "1")),
        found());
  }
}
