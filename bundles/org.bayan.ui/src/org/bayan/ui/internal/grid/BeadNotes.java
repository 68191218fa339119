package org.bayan.ui.internal.grid;

import java.util.List;
import java.util.stream.Stream;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.Segment;

/**
 * What people have hung on the segments of a bead.
 *
 * @param bookmarks how many bookmarks
 * @param comments how many comments
 * @param open how many of these are not resolved
 */
public record BeadNotes(int bookmarks, int comments, int open) {

  private static final BeadNotes NONE = new BeadNotes(0, 0, 0);

  /** Counts. */
  public static BeadNotes of(Bead bead) {
    // Nearly all have none, and every bead on the screen is asked at each paint.
    if (isBare(bead.getSource()) && isBare(bead.getTarget())) {
      return NONE;
    }
    List<Segment> segments =
        Stream.concat(bead.getSource().stream(), bead.getTarget().stream()).toList();
    List<Comment> comments =
        segments.stream().flatMap(segment -> segment.getComments().stream()).toList();
    return new BeadNotes(
        segments.stream().mapToInt(segment -> segment.getBookmarks().size()).sum(),
        comments.size(),
        (int) comments.stream().filter(comment -> !comment.isResolved()).count());
  }

  private static boolean isBare(List<Segment> segments) {
    for (Segment segment : segments) {
      if (!segment.getBookmarks().isEmpty() || !segment.getComments().isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
