package org.bayan.core.edit;

import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.Segment;

/** Where a comment stands. */
final class CommentedSegment {

  private CommentedSegment() {}

  /** The segment that a comment is about; refused when the comment was removed. */
  static Segment of(Comment comment) throws EditException {
    if (comment.eContainer() instanceof Segment segment) {
      return segment;
    }
    throw new EditException(Refusal.GONE);
  }
}
