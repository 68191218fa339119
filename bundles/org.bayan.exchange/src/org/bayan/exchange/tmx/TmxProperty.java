package org.bayan.exchange.tmx;

import java.util.Map;

/**
 * A property of a header, unit or variant.
 *
 * @param type what kind it is; tools have their own, which begin with {@code x-}
 * @param text what it says
 * @param attributes {@code xml:lang} and {@code o-encoding}, where they are given
 */
public record TmxProperty(String type, String text, Map<String, String> attributes) {

  /** Keeps a copy that does not change. */
  public TmxProperty {
    attributes = Attributes.copy(attributes);
  }

  /** A property without attributes. */
  public TmxProperty(String type, String text) {
    this(type, text, Map.of());
  }
}
