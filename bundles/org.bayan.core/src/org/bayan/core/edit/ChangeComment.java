package org.bayan.core.edit;

import java.util.Objects;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.Segment;

/**
 * Changes what a comment says. It stays that of who wrote it first.
 *
 * @param comment the comment
 * @param text what it says from now on; not blank, {@link RemoveComment} removes it
 */
public record ChangeComment(Comment comment, String text) implements Edit {

  /** The comment is not null; white space around the text goes. */
  public ChangeComment {
    Objects.requireNonNull(comment);
    text = text.strip();
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    Segment segment = CommentedSegment.of(comment);
    Place place = Place.of(bitext.beadOf(segment), segment);
    EditedBitext.requireLegal(text);
    if (!text.isEmpty() && !text.equals(comment.getText())) {
      comment.setText(text);
    }
    return place;
  }
}
