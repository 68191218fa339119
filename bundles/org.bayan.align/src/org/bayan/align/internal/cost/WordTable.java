package org.bayan.align.internal.cost;

/**
 * What was learned about the words of two texts: for each source stem its target stems, with the
 * probability of each direction, and for each stem how often it stays untranslated.
 *
 * @param targets for each source stem its target stems
 * @param forward p(target | source) for each of them
 * @param backward p(source | target) for each of them
 * @param sourceNull for each source stem the share that nothing explains; 1 when nothing is known
 * @param targetNull for each target stem the share that nothing explains; 1 when nothing is known
 * @param sourceShare for each source stem its share of all source words
 * @param targetShare for each target stem its share of all target words
 */
public record WordTable(
    int[][] targets,
    float[][] forward,
    float[][] backward,
    double[] sourceNull,
    double[] targetNull,
    double[] sourceShare,
    double[] targetShare) {

  /** Whether anything is known about a source stem. */
  public boolean knowsSource(int stem) {
    return sourceNull[stem] < 1;
  }

  /** Whether anything is known about a target stem. */
  public boolean knowsTarget(int stem) {
    return targetNull[stem] < 1;
  }
}
