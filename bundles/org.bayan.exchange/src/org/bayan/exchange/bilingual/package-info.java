/**
 * Texts and their translations as other tools exchange them, unit by unit.
 *
 * <p>A {@link org.bayan.exchange.bilingual.BilingualFile} holds {@link
 * org.bayan.exchange.bilingual.BilingualUnit}s: a source, its translation where there is one, how
 * far that is, and what people noted. {@link org.bayan.exchange.bilingual.BeadUnits} makes units of
 * beads, {@link org.bayan.exchange.bilingual.XliffWriter} and {@link
 * org.bayan.exchange.bilingual.XliffReader} bring them to other tools and back. With a unit go its
 * <i>marks</i>, a record of what it said when it went out ({@link
 * org.bayan.exchange.bilingual.UnitMarks}), so that what comes back can be told from what has
 * changed here meanwhile.
 */
package org.bayan.exchange.bilingual;
