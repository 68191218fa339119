package org.bayan.exchange;

import java.util.List;
import org.bayan.model.bitext.Segment;

/**
 * What could stand instead of a bead.
 *
 * @param source segments of the source text, possibly none
 * @param target segments of the target text, possibly none
 * @param confidence its probability, 0..1
 */
public record BeadAlternative(List<Segment> source, List<Segment> target, double confidence) {
  /** Copies the lists. */
  public BeadAlternative {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}
