package org.bayan.core.review;

/**
 * What a file that came back would change at a bead.
 *
 * @param bead the id of the bead
 * @param kind whether it is taken over
 * @param field what it is about
 * @param before what the bitext says now; empty for nothing
 * @param after what the file says
 */
public record ReviewChange(String bead, Kind kind, Field field, String before, String after) {

  /** Whether a change is taken over. */
  public enum Kind {
    /** It is. */
    CHANGED,
    /** The bitext was changed meanwhile, or nobody can tell; it is when it was asked for. */
    CONFLICT,
    /** It never is: the segment is locked, the source is not edited, or the bead is not there. */
    REFUSED
  }

  /** What can change. */
  public enum Field {
    /** The source text. */
    SOURCE,
    /** The translation. */
    TARGET,
    /** How far it is and what a person has said of the pair. */
    STATE,
    /** What is noted at the bead. */
    NOTE,
    /** A comment or bookmark. */
    COMMENT,
    /** The bead itself. */
    BEAD
  }
}
