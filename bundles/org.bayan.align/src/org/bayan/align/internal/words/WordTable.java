package org.bayan.align.internal.words;

/**
 * What is known about the items of two texts: which translate which, with the probability of each
 * direction, and how often each has no counterpart.
 *
 * @param starts for each source item the number of its first pair, and after the last the number of
 *     pairs
 * @param targets the target item of each pair
 * @param forward p(target | source) of each pair
 * @param backward p(source | target) of each pair
 * @param source what is known of each source item by itself
 * @param target what is known of each target item by itself
 */
public record WordTable(
    int[] starts, int[] targets, float[] forward, float[] backward, Side source, Side target) {

  /**
   * What is known of each item of a side by itself.
   *
   * @param unexplained how often nothing on the other side explains it, 0 to 1; 1 when nothing is
   *     known about it
   * @param share its share of all items of its text
   */
  public record Side(double[] unexplained, double[] share) {
    /** Whether anything is known about an item. */
    public boolean knows(int item) {
      return unexplained[item] < 1;
    }
  }

  /** The number of the first pair of a source item. */
  public int from(int item) {
    return starts[item];
  }

  /** The number after the last pair of a source item. */
  public int to(int item) {
    return starts[item + 1];
  }
}
