package org.bayan.core;

import java.util.Objects;
import java.util.Optional;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;

/**
 * Something in a bitext that a person should look at.
 *
 * @param kind what it is
 * @param bead the bead that it is in
 * @param segment the segment that it is in; empty for the whole bead
 * @param detail what somebody wrote there, or which tags are missing; empty where there is no more
 *     to tell
 */
public record BitextProblem(Kind kind, Bead bead, Optional<Segment> segment, String detail) {

  /** What a problem is. */
  public enum Kind {
    /** A person wants the bead looked at again; the detail is the note on it. */
    NEEDS_REVIEW,
    /** A comment that is not dealt with; the detail is the comment. */
    OPEN_COMMENT,
    /** Tags of the one source segment are not in the one target segment that a person wrote. */
    MISSING_TAGS
  }

  /** No part is null. */
  public BitextProblem {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(bead);
    Objects.requireNonNull(segment);
    Objects.requireNonNull(detail);
  }
}
