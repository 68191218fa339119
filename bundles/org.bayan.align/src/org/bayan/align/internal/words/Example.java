package org.bayan.align.internal.words;

/**
 * The words of a bead.
 *
 * @param source the source items
 * @param target the target items
 * @param pairs the number of each pair of them, source by target, −1 where they have none
 * @param weight how probable the bead is
 */
record Example(int[] source, int[] target, int[] pairs, double weight) {
  Example(int[] source, int[] target, double weight) {
    this(source, target, new int[source.length * target.length], weight);
  }
}
