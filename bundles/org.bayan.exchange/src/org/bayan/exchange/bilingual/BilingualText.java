package org.bayan.exchange.bilingual;

import java.util.List;
import java.util.Objects;

/**
 * A text with inline codes.
 *
 * @param text the text
 * @param codes by offset
 */
public record BilingualText(String text, List<BilingualCode> codes) {

  /** Copies the list. */
  public BilingualText {
    Objects.requireNonNull(text, "text");
    codes = List.copyOf(codes);
  }

  /** A text without codes. */
  public static BilingualText of(String text) {
    return new BilingualText(text, List.of());
  }

  /**
   * The text with a sign for each code, so that two texts are equal when their words and the places
   * of their codes are.
   */
  public String canonical() {
    StringBuilder all = new StringBuilder();
    int done = 0;
    for (BilingualCode code : codes) {
      all.append(text, done, code.offset());
      done = code.offset();
      String sign =
          switch (code.kind()) {
            case OPENING -> "<%s>";
            case CLOSING -> "</%s>";
            case PLACEHOLDER -> "<%s/>";
          };
      all.append('\uE000').append(sign.formatted(code.id())).append('\uE001');
    }
    return all.append(text, done, text.length()).toString();
  }
}
