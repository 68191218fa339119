package org.bayan.core;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Term candidates to be extracted.
 *
 * @param source a bitext or a translation memory (TMX)
 * @param kind which of them
 * @param known termbases whose terms are left out
 * @param fewest how often an expression must occur in each language, at least 1
 * @param most how many candidates are wanted at most, at least 1
 * @param output a termbase to write with a draft concept for each candidate
 */
public record ExtractRequest(
    Path source, Kind kind, TermbaseChoice known, int fewest, int most, Optional<Path> output) {

  /** What candidates are extracted from. */
  public enum Kind {
    /** The beads of a bitext that a person has accepted. */
    ACCEPTED_BEADS,
    /** All beads of a bitext. */
    ALL_BEADS,
    /** The units of a translation memory. */
    MEMORY
  }

  /** Nothing may be null. */
  public ExtractRequest {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(known, "known");
    Objects.requireNonNull(output, "output");
  }
}
