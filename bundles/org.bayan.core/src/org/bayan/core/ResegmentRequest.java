package org.bayan.core;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A bitext to be segmented again.
 *
 * @param bitext the {@code .bitext} file
 * @param rules the rules; when absent, each text's own rules are read again
 * @param sides the texts to segment
 * @param dryRun whether the file stays as it is and only the outcome is wanted
 */
public record ResegmentRequest(
    Path bitext, Optional<RulesChoice> rules, Sides sides, boolean dryRun) {

  /** Which texts of a bitext are meant. */
  public enum Sides {
    /** The source text. */
    SOURCE,
    /** Every target text. */
    TARGET,
    /** All texts. */
    BOTH
  }

  /** Nothing may be null. */
  public ResegmentRequest {
    Objects.requireNonNull(bitext, "bitext");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(sides, "sides");
  }
}
