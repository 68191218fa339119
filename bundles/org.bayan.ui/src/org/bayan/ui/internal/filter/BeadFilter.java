package org.bayan.ui.internal.filter;

import java.util.Optional;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.LinkType;
import org.bayan.ui.internal.grid.BeadNotes;

/**
 * What a bead must be like to be shown.
 *
 * @param text what its texts must contain, in any spelling or form; empty for no matter
 * @param sides which of its texts
 * @param term which terms it must have; where any are asked for, the text is a part of their names
 * @param status its status
 * @param confidence its confidence
 * @param type its link type; empty for any
 * @param notOneToOne whether it must be other than one segment against one
 * @param bookmarked whether it must have a bookmark
 * @param commented whether it must have a comment
 */
record BeadFilter(
    String text,
    Sides sides,
    TermChoice term,
    StatusChoice status,
    ConfidenceChoice confidence,
    Optional<LinkType> type,
    boolean notOneToOne,
    boolean bookmarked,
    boolean commented) {

  /** Lets all beads through. */
  static final BeadFilter NONE =
      new BeadFilter(
          "",
          Sides.BOTH,
          TermChoice.ANY,
          StatusChoice.ANY,
          ConfidenceChoice.ANY,
          Optional.empty(),
          false,
          false,
          false);

  /** Whether it lets all beads through. */
  boolean isEmpty() {
    return equals(
        new BeadFilter(
            "", sides, NONE.term, NONE.status, NONE.confidence, NONE.type, false, false, false));
  }

  /** Whether a bead is like that in everything but its text and its terms. */
  boolean includes(Bead bead) {
    return status.includes(bead.getStatus())
        && confidence.includes(bead)
        && type.map(one -> one == bead.getLinkType()).orElse(true)
        && !(notOneToOne && isOneToOne(bead))
        && includesNotes(bead);
  }

  private static boolean isOneToOne(Bead bead) {
    return bead.getSource().size() == 1 && bead.getTarget().size() == 1;
  }

  private boolean includesNotes(Bead bead) {
    if (!bookmarked && !commented) {
      return true;
    }
    BeadNotes notes = BeadNotes.of(bead);
    return (!bookmarked || notes.bookmarks() > 0) && (!commented || notes.comments() > 0);
  }
}
