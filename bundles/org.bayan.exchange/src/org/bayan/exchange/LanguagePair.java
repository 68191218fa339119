package org.bayan.exchange;

import java.util.Objects;

/**
 * Two languages to look for in a file.
 *
 * @param first BCP 47 tag
 * @param second BCP 47 tag
 */
public record LanguagePair(String first, String second) {
  /** Nothing may be null. */
  public LanguagePair {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }
}
