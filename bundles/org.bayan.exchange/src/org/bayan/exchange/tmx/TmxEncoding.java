package org.bayan.exchange.tmx;

import java.util.List;
import java.util.Map;

/**
 * An encoding that a file defines for itself ({@code ude}).
 *
 * @param attributes {@code name} and {@code base}
 * @param characters the attributes of each {@code map}: {@code unicode}, {@code code}, {@code ent}
 *     and {@code subst}
 */
public record TmxEncoding(Map<String, String> attributes, List<Map<String, String>> characters) {

  /** Keeps copies that do not change. */
  public TmxEncoding {
    attributes = Attributes.copy(attributes);
    characters = characters.stream().map(Attributes::copy).toList();
  }
}
