package org.bayan.model.memory;

import java.util.List;
import java.util.Objects;

/**
 * A text with inline codes.
 *
 * @param text the text without its codes
 * @param codes the codes in the order of the text
 */
public record InlineText(String text, List<TextCode> codes) {

  /** Copies the list; offsets must lie in the text and not fall. */
  public InlineText {
    Objects.requireNonNull(text, "text");
    codes = List.copyOf(codes);
    int last = 0;
    for (TextCode code : codes) {
      if (code.offset() < last || code.offset() > text.length()) {
        throw new IllegalArgumentException("A code stands at " + code.offset() + " after " + last);
      }
      last = code.offset();
    }
  }

  /** A text without codes. */
  public static InlineText of(String text) {
    return new InlineText(text, List.of());
  }
}
