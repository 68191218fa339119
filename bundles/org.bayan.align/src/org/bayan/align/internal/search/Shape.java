package org.bayan.align.internal.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * How many segments a bead takes on each side.
 *
 * @param source number of source segments
 * @param target number of target segments
 */
public record Shape(int source, int target) {
  /** The longest side of any shape. */
  public static final int LONGEST = 6;

  /**
   * The shapes of a bead: one segment alone, all from 1-1 to 4-4, and 1-5, 1-6, 5-1, 6-1. Unaligned
   * segments come first and the source before the target: the order decides between equal costs.
   */
  public static final List<Shape> ALL = all();

  /** The shapes that a first, coarse search needs to find the way. */
  public static final List<Shape> COARSE =
      ALL.stream().filter(shape -> shape.source() * shape.target() <= LONGEST - 2).toList();

  private static List<Shape> all() {
    Stream<Shape> small =
        Stream.of(1, 2, 3, 4)
            .flatMap(source -> Stream.of(1, 2, 3, 4).map(target -> new Shape(source, target)));
    Stream<Shape> alone = Stream.of(new Shape(1, 0), new Shape(0, 1));
    Stream<Shape> tall =
        Stream.of(new Shape(1, 5), new Shape(5, 1), new Shape(1, 6), new Shape(6, 1));
    return Stream.of(alone, small, tall).flatMap(shapes -> shapes).toList();
  }

  /** Whether there is something on both sides. */
  public boolean isTwoSided() {
    return source > 0 && target > 0;
  }

  /** The shape with its sides exchanged. */
  public Shape mirrored() {
    return new Shape(target, source);
  }
}
