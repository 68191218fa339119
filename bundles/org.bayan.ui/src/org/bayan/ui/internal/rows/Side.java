package org.bayan.ui.internal.rows;

import java.util.List;
import org.bayan.core.BitextSide;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;

/** One of the two sides of a bead. Which side stands left on the screen is no matter of this. */
public enum Side {
  SOURCE {
    @Override
    public List<Segment> segments(Bead bead) {
      return bead.getSource();
    }
  },
  TARGET {
    @Override
    public List<Segment> segments(Bead bead) {
      return bead.getTarget();
    }
  };

  /**
   * The segments of a bead on this side.
   *
   * @param bead the bead
   * @return the segments in order, empty where the other side has no counterpart
   */
  public abstract List<Segment> segments(Bead bead);

  /** The side as the use cases name it. */
  public BitextSide ofBitext() {
    return this == SOURCE ? BitextSide.SOURCE : BitextSide.TARGET;
  }

  /** The side across from this. */
  public Side other() {
    return this == SOURCE ? TARGET : SOURCE;
  }
}
