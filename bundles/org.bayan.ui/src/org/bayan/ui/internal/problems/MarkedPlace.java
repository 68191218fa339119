package org.bayan.ui.internal.problems;

/** The attributes by which markers name a place in a bitext; an editor goes there. */
public final class MarkedPlace {

  /** The attribute with the id of the bead. */
  public static final String BEAD = "bead";

  /** The attribute with the id of the segment; empty for the whole bead. */
  public static final String SEGMENT = "segment";

  private MarkedPlace() {}
}
