package org.bayan.core.edit;

import java.util.Objects;
import java.util.Optional;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;

/**
 * A place in an alignment.
 *
 * @param bead the bead
 * @param segment the segment in it; empty for the whole bead
 */
public record Place(Bead bead, Optional<Segment> segment) {

  /** No part is null. */
  public Place {
    Objects.requireNonNull(bead);
    Objects.requireNonNull(segment);
  }

  /** A whole bead. */
  public static Place of(Bead bead) {
    return new Place(bead, Optional.empty());
  }

  /** A segment in a bead. */
  public static Place of(Bead bead, Segment segment) {
    return new Place(bead, Optional.of(segment));
  }
}
