package org.bayan.exchange.tmx;

import java.util.Map;

/**
 * A note of a header, unit or variant.
 *
 * @param text what it says
 * @param attributes {@code xml:lang} and {@code o-encoding}, where they are given
 */
public record TmxNote(String text, Map<String, String> attributes) {

  /** Keeps a copy that does not change. */
  public TmxNote {
    attributes = Attributes.copy(attributes);
  }
}
