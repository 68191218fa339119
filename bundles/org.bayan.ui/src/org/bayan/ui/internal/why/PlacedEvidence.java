package org.bayan.ui.internal.why;

import java.util.List;
import java.util.stream.Stream;
import org.bayan.model.bitext.Evidence;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A piece of evidence with the places of its words.
 *
 * @param evidence the piece
 * @param source where its source words are, a rectangle a line
 * @param target where its target words are
 */
record PlacedEvidence(Evidence evidence, List<Rectangle> source, List<Rectangle> target) {

  KindLook look() {
    return KindLook.of(evidence.getKind());
  }

  boolean contains(int x, int y) {
    return places().anyMatch(place -> place.contains(x, y));
  }

  /** What all its words together take. */
  Rectangle bounds() {
    return places().reduce(Rectangle::union).orElseThrow();
  }

  private Stream<Rectangle> places() {
    return Stream.concat(source.stream(), target.stream());
  }
}
