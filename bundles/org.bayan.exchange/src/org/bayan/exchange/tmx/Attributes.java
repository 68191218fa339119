package org.bayan.exchange.tmx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Attributes of an element, in their order. */
final class Attributes {

  private Attributes() {}

  static Map<String, String> copy(Map<String, String> attributes) {
    return attributes.isEmpty()
        ? Map.of()
        : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }
}
