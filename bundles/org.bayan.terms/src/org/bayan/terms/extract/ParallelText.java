package org.bayan.terms.extract;

import java.util.Objects;

/**
 * A passage in both languages.
 *
 * @param arabic the Arabic text, as it is written
 * @param english the English text
 */
public record ParallelText(String arabic, String english) {
  /** Nothing may be null. */
  public ParallelText {
    Objects.requireNonNull(arabic, "arabic");
    Objects.requireNonNull(english, "english");
  }
}
