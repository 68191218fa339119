package org.bayan.exchange.quality;

import java.util.Objects;

/**
 * A finding as the report shows it.
 *
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param check the name of the check, such as {@code number-missing}
 * @param why what the check looks at, in a sentence
 * @param what what is wrong, in an English sentence; what it quotes is isolated
 * @param suggestion what to write instead; possibly empty
 * @param reason why it is no fault; empty unless a person ruled it out
 */
public record ReportedFinding(
    String severity, String check, String why, String what, String suggestion, String reason) {

  /** Nothing may be null. */
  public ReportedFinding {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(check, "check");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(suggestion, "suggestion");
    Objects.requireNonNull(reason, "reason");
  }

  /** Whether a person ruled it out. */
  public boolean isDismissed() {
    return !reason.isEmpty();
  }
}
