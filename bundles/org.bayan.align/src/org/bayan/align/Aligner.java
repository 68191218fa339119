package org.bayan.align;

/**
 * Aligns the segments of two texts.
 *
 * <p>Every implementation keeps these invariants, where nothing was accepted before:
 *
 * <ul>
 *   <li>The beads are a monotone partition: every segment of either side is in exactly one bead,
 *       and reading the beads in order gives the segments of each side in order.
 *   <li>A bead with one empty side holds exactly one segment.
 *   <li>An empty side is legal and leaves every segment of the other unaligned.
 *   <li>The same input gives the same result, bit for bit.
 *   <li>Exchanging source and target exchanges the sides of the beads and changes nothing else;
 *       only where unaligned segments of both sides stand together, those of the source come first.
 *   <li>Each confidence is between 0 and 1.
 * </ul>
 *
 * <p>Accepted beads ({@link AlignmentGuide#accepted()}) are in the result as they are, with a
 * confidence of 1 and no cost. Then every segment is still in exactly one bead, and the beads that
 * the aligner has found itself are monotone among themselves; none of them runs over an accepted
 * segment, nor across an accepted bead that follows the others in both texts.
 *
 * <p>An aligner keeps nothing between calls and may be used by several threads.
 */
public interface Aligner {
  /**
   * Aligns two texts.
   *
   * @param input the segments of both sides
   * @param progress is told about the work and asked whether to go on
   * @return the beads in order
   * @throws IllegalArgumentException when an accepted bead holds a segment that is not there or
   *     that another one holds
   * @throws java.util.concurrent.CancellationException when {@code progress} says that the work was
   *     cancelled
   */
  AlignmentResult align(AlignmentInput input, AlignmentProgress progress);

  /**
   * Does beforehand what makes the first alignment of a process slower than all others. Changes no
   * result; any thread may call it at any time, and nobody has to.
   */
  default void prepare() {
    // Most aligners have nothing to prepare.
  }
}
