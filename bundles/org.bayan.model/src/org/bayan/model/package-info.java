/**
 * Bitexts and termbases as EMF models, and the {@code .bitext} file.
 *
 * <p>A bitext is stand-off: each {@linkplain org.bayan.model.bitext.Text text} owns its segments,
 * which carry their own text and point into the raw text of the document; an {@linkplain
 * org.bayan.model.bitext.Alignment alignment} only groups segments into {@linkplain
 * org.bayan.model.bitext.Bead beads}. Ids are given out once and stay with their object, so that
 * links survive edits and a new segmentation. The models themselves are generated from {@code
 * model/}; this package holds what is written by hand: reading and writing files without loss
 * ({@link org.bayan.model.BitextFile}, {@link org.bayan.model.AtomicFile}) and giving out ids
 * ({@link org.bayan.model.BitextIds}).
 */
package org.bayan.model;
