package org.bayan.exchange;

import java.util.Objects;

/**
 * A cell of a table.
 *
 * @param languageTag BCP 47 tag of its language, which also gives its direction
 * @param text a line feed breaks the line, a tab is a tab
 */
public record DocxCell(String languageTag, String text) {
  /** No part is null. */
  public DocxCell {
    Objects.requireNonNull(languageTag, "languageTag");
    Objects.requireNonNull(text, "text");
  }
}
