package org.bayan.core.internal.extract;

import java.util.Objects;
import org.bayan.terms.extract.ParallelText;

/**
 * A passage with where it stands.
 *
 * @param id the id of a bead, or the number of a unit counted from 1
 * @param text the passage in both languages
 */
public record Evidence(String id, ParallelText text) {
  /** Nothing may be null. */
  public Evidence {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
  }
}
