/**
 * Aligns two texts that say the same in two languages: segments in, beads out.
 *
 * <p>Vocabulary:
 *
 * <ul>
 *   <li>A <b>bead</b> groups segments of the source with segments of the target that say the same;
 *       its <b>shape</b> is printed {@code 2-1}. A segment without counterpart is a bead of its
 *       own.
 *   <li>The <b>cost</b> of a bead is −ln of its probability, relative to leaving its segments
 *       unaligned where it has two sides: lower is better, below zero is evidence for it.
 *   <li>The <b>confidence</b> of a bead is its posterior probability, 0 to 1: the share of it in
 *       all alignments of the two texts, each weighted by its own probability.
 *   <li><b>Evidence</b> is what a reader may be shown as the reason for a bead.
 *   <li>An <b>anchor</b> is something that both languages must say alike: a number, a date, a name,
 *       a term of a termbase, the label of a list item.
 *   <li>A <b>signal</b> is what the aligner goes by, of any kind: lexicons, literals, lengths …; it
 *       can be silenced to measure what it is worth.
 * </ul>
 *
 * <p>{@link org.bayan.align.Aligner} is the contract; {@link org.bayan.align.LexicalAligner} is the
 * aligner that ships. Nothing here depends on how texts are stored or shown.
 */
package org.bayan.align;
