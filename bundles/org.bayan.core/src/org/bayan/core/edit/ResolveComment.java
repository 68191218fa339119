package org.bayan.core.edit;

import java.util.Objects;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.Segment;

/**
 * Says whether a comment is dealt with.
 *
 * @param comment the comment
 * @param resolved whether it is
 */
public record ResolveComment(Comment comment, boolean resolved) implements Edit {

  /** The comment is not null. */
  public ResolveComment {
    Objects.requireNonNull(comment);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    Segment segment = CommentedSegment.of(comment);
    Place place = Place.of(bitext.beadOf(segment), segment);
    if (comment.isResolved() != resolved) {
      comment.setResolved(resolved);
    }
    return place;
  }
}
