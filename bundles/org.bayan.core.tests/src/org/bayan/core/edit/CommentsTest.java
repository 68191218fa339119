package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.Segment;
import org.bayan.okapi.TextRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comments and bookmarks. */
class CommentsTest {

  private final EditedSample sample =
      new EditedSample(List.of("one two"), List.of("uno due"), "1-1");
  private Segment segment;

  @BeforeEach
  void choose() {
    segment = sample.target(0);
  }

  @Test
  void a_comment_is_that_of_who_wrote_it() {
    Change change = sample.run(new AddComment(segment, "check this\n"));
    assertEquals("check this", comment().getText());
    assertEquals("ann", comment().getAuthor());
    assertEquals(EditedSample.NOW, comment().getCreated());
    assertNull(comment().getStart());
    assertEquals(Place.of(sample.bead(0), segment), change.place());
  }

  @Test
  void a_comment_on_a_part_ends_with_the_text() {
    sample.run(new AddComment(segment, "due?", Optional.of(new TextRange(4, 70))));
    assertEquals(4, comment().getStart());
    assertEquals(7, comment().getEnd());
  }

  @Test
  void a_comment_is_changed_resolved_and_removed() {
    sample.run(new AddComment(segment, "check"));
    Comment comment = comment();
    sample.run(new ChangeComment(comment, "checked"));
    assertEquals("checked", comment.getText());
    sample.run(new ResolveComment(comment, true));
    assertTrue(comment.isResolved());
    assertEquals(Refusal.NO_CHANGE, sample.refused(new ResolveComment(comment, true)));
    assertEquals(Refusal.NO_CHANGE, sample.refused(new ChangeComment(comment, " ")));
    Change removed = sample.run(new RemoveComment(comment));
    assertEquals(List.of(), segment.getComments());
    assertEquals(Refusal.GONE, sample.refused(new RemoveComment(comment)));
    removed.undo();
    assertEquals(comment, comment());
  }

  @Test
  void a_comment_that_says_nothing_is_no_change() {
    assertEquals(Refusal.NO_CHANGE, sample.refused(new AddComment(segment, " ")));
  }

  @Test
  void a_bookmark_is_set_and_taken_away() {
    sample.run(new ToggleBookmark(segment));
    assertEquals("ann", segment.getBookmarks().getFirst().getAuthor());
    sample.run(new ToggleBookmark(segment));
    assertEquals(List.of(), segment.getBookmarks());
  }

  private Comment comment() {
    return segment.getComments().getFirst();
  }
}
