/**
 * Finds the official words that a report reports, and tells them.
 *
 * <p>A <b>citation</b> is a bead between segments of a report and a <b>passage</b>: segments of an
 * <b>official text</b>. The official texts that a report follows stand in its bitext one after
 * another as one target text, whose alignment holds the citations ({@link
 * org.bayan.core.citation.OfficialAlignment}). An <b>omission</b> is a segment of these texts that
 * the report does not report; an <b>addition</b> is a segment of the report behind which none of
 * them stands.
 */
package org.bayan.core.citation;
