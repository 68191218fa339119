package org.bayan.core.edit;

import java.util.Objects;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.Segment;

/**
 * Takes a comment away.
 *
 * @param comment the comment
 */
public record RemoveComment(Comment comment) implements Edit {

  /** The comment is not null. */
  public RemoveComment {
    Objects.requireNonNull(comment);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    Segment segment = CommentedSegment.of(comment);
    Place place = Place.of(bitext.beadOf(segment), segment);
    segment.getComments().remove(comment);
    return place;
  }
}
