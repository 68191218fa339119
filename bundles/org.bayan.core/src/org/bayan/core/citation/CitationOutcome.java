package org.bayan.core.citation;

import java.util.List;

/**
 * What stands behind a report.
 *
 * @param official the alignment of the report with the official texts, in its bitext
 * @param documents how many official texts were looked through
 * @param passages how many segments these have
 * @param warnings what was passed over, a sentence each
 */
public record CitationOutcome(
    OfficialAlignment official, int documents, int passages, List<String> warnings) {

  /** Copies the list. */
  public CitationOutcome {
    warnings = List.copyOf(warnings);
  }

  /** The figures. */
  public CitationSummary summary() {
    return CitationSummary.of(official);
  }
}
