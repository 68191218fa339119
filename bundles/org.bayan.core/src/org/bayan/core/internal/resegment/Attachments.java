package org.bayan.core.internal.resegment;

import java.util.List;
import org.bayan.core.internal.resegment.GoneSegment.Part;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.Segment;

/** Moves what hangs on a segment that is gone to its parts. */
final class Attachments {

  private Attachments() {}

  /**
   * Moves all that hangs on a segment: a comment to the part that covers its beginning, an inline
   * code to the part it acts on, all else to the part that covers the beginning of the segment.
   */
  static void move(GoneSegment gone) {
    Segment from = gone.segment();
    Segment first = gone.covering(0).segment();
    List.copyOf(from.getComments()).forEach(comment -> move(comment, gone));
    List.copyOf(from.getCodes()).forEach(code -> move(code, gone));
    first.getBookmarks().addAll(List.copyOf(from.getBookmarks()));
    first.getProperties().addAll(List.copyOf(from.getProperties()));
  }

  private static void move(Comment comment, GoneSegment gone) {
    int start = comment.getStart() == null ? 0 : comment.getStart();
    Part part = gone.covering(start);
    if (comment.getStart() != null) {
      comment.setStart(gone.offsetIn(part, start));
    }
    if (comment.getEnd() != null) {
      comment.setEnd(gone.offsetIn(part, comment.getEnd()));
    }
    part.segment().getComments().add(comment);
  }

  private static void move(InlineCode code, GoneSegment gone) {
    Part part =
        code.getKind() == InlineCodeKind.OPENING
            ? gone.after(code.getOffset())
            : gone.before(code.getOffset());
    code.setOffset(gone.offsetIn(part, code.getOffset()));
    part.segment().getCodes().add(code);
  }

  /** Gives a new segment the state of its origin, of several the one that is least far. */
  static void inheritState(Segment made, Iterable<Segment> origins) {
    Segment least = null;
    for (Segment origin : origins) {
      if (least == null || origin.getState().compareTo(least.getState()) < 0) {
        least = origin;
      }
    }
    if (least != null) {
      made.setState(least.getState());
      made.setStateBy(least.getStateBy());
      made.setStateAt(least.getStateAt());
    }
  }
}
