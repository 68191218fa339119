/**
 * How good an aligner is: beads against beads made by hand (the gold), and whether the confidence
 * it gives them is a probability.
 *
 * <p>{@link org.bayan.align.evaluation.GoldBeads} reads the gold. {@link
 * org.bayan.align.evaluation.BeadScore} counts what was found of it, {@link
 * org.bayan.align.evaluation.Reliability} compares the confidence of beads with how many of them
 * are right. {@link org.bayan.align.evaluation.GoldLinks} and {@link
 * org.bayan.align.evaluation.LinkScore} do the same for reports, whose links may cross and share
 * segments. Where there are only pairs that translate each other, {@link
 * org.bayan.align.evaluation.BitextNoise} makes two texts with gold of them. All of it works on any
 * {@link org.bayan.align.Aligner} and on beads that another tool found.
 */
package org.bayan.align.evaluation;
