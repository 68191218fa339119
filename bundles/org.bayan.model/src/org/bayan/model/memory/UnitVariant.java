package org.bayan.model.memory;

import java.util.Objects;

/**
 * A text of a unit in one language.
 *
 * @param language the language tag as it was written, such as {@code ar} or {@code EN-US}
 * @param details what is said of it
 * @param content the text with its inline codes
 */
public record UnitVariant(String language, UnitDetails details, InlineText content) {

  /** Nothing may be null. */
  public UnitVariant {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(details, "details");
    Objects.requireNonNull(content, "content");
  }

  /** A text without codes of which nothing more is said. */
  public static UnitVariant of(String language, String text) {
    return new UnitVariant(language, UnitDetails.NONE, InlineText.of(text));
  }

  /** The text without its codes. */
  public String text() {
    return content.text();
  }
}
