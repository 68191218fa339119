package org.bayan.core.quality;

import java.util.Objects;
import java.util.Optional;
import org.bayan.quality.Finding;

/**
 * A finding in a file.
 *
 * @param input the name of the file
 * @param finding what was found
 * @param dismissal why a person ruled it out, if somebody did; possibly an empty reason
 */
public record CheckedFinding(String input, Finding finding, Optional<String> dismissal) {

  /** Nothing may be null. */
  public CheckedFinding {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(dismissal, "dismissal");
  }

  /** Whether it counts. */
  public boolean counts() {
    return dismissal.isEmpty();
  }
}
