package org.bayan.core.edit;

import org.bayan.model.bitext.Comment;

/** The part of a segment that a comment is about. */
final class CommentRange {

  private CommentRange() {}

  /** Whether a comment is about a part only. */
  static boolean isIn(Comment comment) {
    return comment.getStart() != null && comment.getEnd() != null;
  }

  /** Sets the part; a comment of which nothing is left to be about is about the whole segment. */
  static void set(Comment comment, int start, int end) {
    boolean whole = start >= end;
    comment.setStart(whole ? null : Integer.valueOf(start));
    comment.setEnd(whole ? null : Integer.valueOf(end));
  }
}
