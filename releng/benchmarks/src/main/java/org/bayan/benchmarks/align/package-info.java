/**
 * {@code ./bayan bench align}: how good and how fast the aligner is on texts it is pointed at.
 *
 * <p>A set is a pair of texts with gold beads: NAME.ar and NAME.en with a segment a line and a
 * blank line between paragraphs, NAME.gold as {@link org.bayan.align.evaluation.GoldBeads} reads
 * it. {@link org.bayan.benchmarks.align.QualityBench} aligns sets and scores them; {@link
 * org.bayan.benchmarks.align.ScaleBench} makes noisy texts of growing sizes, aligns each in a JVM
 * of its own and shows how time and memory grow, beside other aligners on the same texts.
 */
package org.bayan.benchmarks.align;
