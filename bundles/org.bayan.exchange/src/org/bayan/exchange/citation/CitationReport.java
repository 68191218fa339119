package org.bayan.exchange.citation;

import java.util.List;

/**
 * What official words stand behind a report.
 *
 * @param report the report
 * @param documents the official texts that it follows
 * @param entries the beads, in the order of the report; each of its segments is in at least one
 * @param omissions what it leaves out of these texts, in their order
 */
public record CitationReport(
    CitedDocument report,
    List<CitedDocument> documents,
    List<CitationEntry> entries,
    List<CitedPassage> omissions) {

  /** Copies the lists. */
  public CitationReport {
    documents = List.copyOf(documents);
    entries = List.copyOf(entries);
    omissions = List.copyOf(omissions);
  }
}
