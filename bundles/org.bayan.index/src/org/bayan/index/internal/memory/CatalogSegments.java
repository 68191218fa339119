package org.bayan.index.internal.memory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.index.memory.UnitFact;

/**
 * The facts of the segments of an index. A segment never changes but for deletions, so that its
 * facts are kept from one commit to the next. Texts that many units share are kept once.
 */
public final class CatalogSegments {
  private final Map<Object, int[][]> bySegment = new HashMap<>();
  private final Map<UnitFact, Map<String, Integer>> codes;
  private final Map<UnitFact, List<String>> values;

  /** Nothing is known. */
  public CatalogSegments() {
    codes = new EnumMap<>(UnitFact.class);
    values = new EnumMap<>(UnitFact.class);
    for (UnitFact fact : UnitFact.values()) {
      codes.put(fact, new HashMap<>());
      values.put(fact, new ArrayList<>());
    }
  }

  /** Knows what another knows, without its segments, which are taken over one by one. */
  CatalogSegments(CatalogSegments before) {
    this();
    for (UnitFact fact : UnitFact.values()) {
      codes.get(fact).putAll(before.codes.get(fact));
      values.get(fact).addAll(before.values.get(fact));
    }
  }

  /** The facts of a segment, for each document; null where they are not known. */
  int[][] of(Object segment) {
    return bySegment.get(segment);
  }

  void put(Object segment, int[][] facts) {
    bySegment.put(segment, facts);
  }

  /** The code of a text, which is new or not. */
  int code(UnitFact fact, String value) {
    Map<String, Integer> known = codes.get(fact);
    Integer code = known.get(value);
    if (code == null) {
      code = known.size();
      known.put(value, code);
      values.get(fact).add(value);
    }
    return code;
  }

  /** The text of a code. */
  public String value(UnitFact fact, int code) {
    return values.get(fact).get(code);
  }

  /** How many codes there are. */
  public int count(UnitFact fact) {
    return values.get(fact).size();
  }

  /** The texts of codes, in their order. */
  public List<String> values(UnitFact fact, boolean[] used) {
    List<String> found = new ArrayList<>();
    for (int code = 0; code < used.length; code++) {
      if (used[code]) {
        found.add(value(fact, code));
      }
    }
    return found.stream().sorted().toList();
  }

  /** Which codes are those of texts. */
  public boolean[] codes(UnitFact fact, List<String> wanted) {
    boolean[] among = new boolean[count(fact)];
    for (String one : wanted) {
      Integer code = codes.get(fact).get(one);
      if (code != null) {
        among[code] = true;
      }
    }
    return among;
  }
}
