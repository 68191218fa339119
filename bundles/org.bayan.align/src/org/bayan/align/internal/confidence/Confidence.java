package org.bayan.align.internal.confidence;

import java.util.List;
import org.bayan.align.internal.search.Edge;

/** The probability that the beads of a path are right. */
public final class Confidence {
  private final List<Edge> path;

  /** For the beads of a path. */
  public Confidence(List<Edge> path) {
    this.path = path;
  }

  /** The probability of a bead of the path, 0 to 1. */
  public double of(int index) {
    return path.get(index).posterior();
  }
}
