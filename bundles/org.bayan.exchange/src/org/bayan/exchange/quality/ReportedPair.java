package org.bayan.exchange.quality;

import java.util.List;

/**
 * A pair with its findings.
 *
 * @param number what the pair is called
 * @param source the source
 * @param target the target
 * @param findings at least one
 */
public record ReportedPair(
    int number, ReportedText source, ReportedText target, List<ReportedFinding> findings) {

  /** Copies the list. */
  public ReportedPair {
    findings = List.copyOf(findings);
  }
}
