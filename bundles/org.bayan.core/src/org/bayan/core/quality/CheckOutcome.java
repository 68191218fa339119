package org.bayan.core.quality;

import java.util.List;
import org.bayan.core.ResultTable;
import org.bayan.terms.check.Severity;

/**
 * What was found.
 *
 * @param findings the findings that count, by files and pairs, the worst of a pair first
 * @param dismissed those that a person has ruled out
 * @param pairs how many pairs were checked
 * @param unopened a sentence for each file that could not be read
 */
public record CheckOutcome(
    ResultTable<CheckedFinding> findings,
    List<CheckedFinding> dismissed,
    int pairs,
    List<String> unopened) {

  /** Copies the lists. */
  public CheckOutcome {
    dismissed = List.copyOf(dismissed);
    unopened = List.copyOf(unopened);
  }

  /** Whether something as severe as this was found. */
  public boolean has(Severity severity) {
    return findings.rows().stream()
        .anyMatch(row -> row.finding().severity().compareTo(severity) >= 0);
  }
}
