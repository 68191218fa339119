package org.bayan.align.internal.search;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many segments a bead takes on each side.
 *
 * @param source number of source segments
 * @param target number of target segments
 */
public record Shape(int source, int target) {
  private static final int SQUARE = 4;
  private static final int OBLONG = 8;
  private static final int COARSE = 4;

  /**
   * The shapes that beads may have: one segment alone; 1-1 to 1-longest and the reverse; all from
   * 2-2 to 4-4; 2-5 to 2-8 and the reverse, as far as that is not longer. Unaligned segments come
   * first and the source before the target: the order decides between equal costs.
   *
   * @param longest how many segments a side may hold
   */
  public static List<Shape> upTo(int longest) {
    Stream<Shape> alone = Stream.of(new Shape(1, 0), new Shape(0, 1));
    Stream<Shape> pairs =
        IntStream.rangeClosed(1, longest)
            .boxed()
            .flatMap(
                source ->
                    IntStream.rangeClosed(1, longest).mapToObj(target -> new Shape(source, target)))
            .filter(Shape::isUsual);
    return Stream.concat(alone, pairs).toList();
  }

  /** The shapes that a first, coarse search needs to find the way. */
  public static List<Shape> coarse(int longest) {
    return upTo(longest).stream()
        .filter(shape -> shape.source() * shape.target() <= COARSE)
        .toList();
  }

  /** The longest side. */
  public int longer() {
    return Math.max(source, target);
  }

  /** The shortest side. */
  public int shorter() {
    return Math.min(source, target);
  }

  private boolean isUsual() {
    return shorter() == 1 || longer() <= SQUARE || (shorter() == 2 && longer() <= OBLONG);
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
