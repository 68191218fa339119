/**
 * What a bead costs: −ln of its probability relative to the same segments left unaligned.
 * Independent models add their gains (log likelihood ratios, in nats): the shape, the lengths, the
 * paragraphs, the anchors and the words. Each model is symmetric in the two sides; where a
 * probability is conditional on one side, both directions are computed and averaged. The models
 * learn from weighted beads of an earlier pass over the same two texts and know nothing of the
 * search.
 */
package org.bayan.align.internal.cost;
