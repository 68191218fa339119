package org.bayan.okapi;

import java.util.Objects;

/**
 * A rule of an SRX file.
 *
 * @param file the name of the file, without folders
 * @param languageRule the name of the language rule it stands in
 * @param number its number within the language rule, from 1
 * @param line the line of its tag in the file, from 1
 * @param comment the first line of the comment before it; empty without one
 */
public record RuleReference(
    String file, String languageRule, int number, int line, String comment) {

  /** Nothing may be null. */
  public RuleReference {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(languageRule, "languageRule");
    Objects.requireNonNull(comment, "comment");
  }

  /** Such as {@code Arabic #12 (institutional.srx:87)}. */
  @Override
  public String toString() {
    return "%s #%d (%s:%d)".formatted(languageRule, number, file, line);
  }
}
