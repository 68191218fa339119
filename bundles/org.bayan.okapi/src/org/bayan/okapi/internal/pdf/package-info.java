/**
 * PDF to paragraphs. A PDF holds <i>glyphs</i> at positions and knows neither words nor paragraphs.
 * Glyphs on a common baseline are a <i>row</i>; a row that a gutter cuts becomes several
 * <i>lines</i>. The lines of a page are put into reading order, freed of <i>page furniture</i>
 * (headers, footers, page numbers) and gathered into <i>blocks</i>: paragraphs, headings, list
 * items, cells and footnotes. The text of a line is put from visual into logical order last, when
 * the direction of its block is known.
 *
 * <p>Positions are in points; x grows to the right and y downwards.
 */
package org.bayan.okapi.internal.pdf;
