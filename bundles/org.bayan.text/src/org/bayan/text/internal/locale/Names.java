package org.bayan.text.internal.locale;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names by the key of what they name; a thing may have several. */
final class Names {
  private final TreeMap<String, Set<String>> byKey = new TreeMap<>();

  Map<String, Set<String>> byKey() {
    return byKey;
  }

  void add(String key, String name) {
    byKey.computeIfAbsent(key, k -> new LinkedHashSet<>(2)).add(name);
  }

  /** Adds names that are numbered. */
  void addAll(String prefix, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      add(prefix + i, names.get(i));
    }
  }
}
