package org.bayan.core.internal.library;

import java.util.List;
import org.bayan.align.recall.QueryGroup;
import org.bayan.index.library.KeyGroup;
import org.bayan.index.library.WeightedKey;

/** Hands the queries of the engine to the index: neither knows the other. */
public final class KeyGroups {

  private KeyGroups() {}

  /** The same query, with the keys that tell anything. */
  public static List<KeyGroup> of(List<QueryGroup> query) {
    return query.stream()
        .map(
            group ->
                new KeyGroup(
                    group.keys().stream()
                        .filter(key -> key.weight() > 0)
                        .map(key -> new WeightedKey(key.key(), Math.min(1, key.weight())))
                        .toList()))
        .toList();
  }
}
