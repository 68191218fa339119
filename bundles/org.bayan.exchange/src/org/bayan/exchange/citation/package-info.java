/**
 * Writes what official words stand behind a report: as a page to read and print, and as a table of
 * links.
 *
 * <p>A {@link org.bayan.exchange.citation.CitationReport} is told in terms of its own, so that
 * nothing here needs to know how citations are found or kept.
 */
package org.bayan.exchange.citation;
