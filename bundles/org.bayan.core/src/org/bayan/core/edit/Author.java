package org.bayan.core.edit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Who edits, and when.
 *
 * @param name recorded with what is changed
 * @param clock gives the times to record
 */
public record Author(String name, InstantSource clock) {

  /** No part is null. */
  public Author {
    Objects.requireNonNull(name);
    Objects.requireNonNull(clock);
  }

  /** A person of whom the times are those of the system's clock. */
  public static Author named(String name) {
    return new Author(name, InstantSource.system());
  }

  /** Now, to the second. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
