package org.bayan.exchange.internal.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.exchange.bilingual.BilingualCode;
import org.bayan.exchange.bilingual.BilingualText;
import org.bayan.exchange.bilingual.BilingualUnit;
import org.bayan.model.bitext.InlineCodeKind;

/** How the codes of a text pair up. */
final class CodeNesting {

  /** The index of the other half of each code that has one. */
  private final Map<Integer, Integer> partners = new HashMap<>();

  private final Set<String> crossing = new HashSet<>();
  private final List<BilingualCode> codes;

  CodeNesting(List<BilingualCode> codes) {
    this.codes = codes;
    pair();
    cross();
  }

  private void pair() {
    Map<String, Integer> open = new HashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      BilingualCode code = codes.get(i);
      if (code.kind() == InlineCodeKind.OPENING) {
        open.put(code.id(), i);
      } else if (code.kind() == InlineCodeKind.CLOSING && open.containsKey(code.id())) {
        int start = open.remove(code.id());
        partners.put(start, i);
        partners.put(i, start);
      }
    }
  }

  /** A pair crosses those that begin inside it and do not end there. */
  private void cross() {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      Integer partner = partners.get(i);
      if (partner != null && partner > i) {
        open.add(i);
      } else if (partner != null) {
        int at = open.indexOf(partner);
        for (int inside : open.subList(at + 1, open.size())) {
          crossing.add(codes.get(i).id());
          crossing.add(codes.get(inside).id());
        }
        open.remove(at);
      }
    }
  }

  /** Whether a code has its other half in the text. */
  boolean isPaired(int index) {
    return partners.containsKey(index);
  }

  /** The other half of a code that has one. */
  BilingualCode partner(int index) {
    return codes.get(partners.get(index));
  }

  /**
   * The ids of the pairs that cannot be written as one element: those that are not one inside the
   * other in source or target of a unit, and those of which only one half has markup.
   */
  static Set<String> apart(BilingualUnit unit) {
    Set<String> apart = new HashSet<>(new CodeNesting(unit.source().codes()).apart());
    Optional<BilingualText> target = unit.target();
    target.ifPresent(text -> apart.addAll(new CodeNesting(text.codes()).apart()));
    return apart;
  }

  private Set<String> apart() {
    Set<String> apart = new HashSet<>(crossing);
    partners.forEach(
        (one, other) -> {
          if (codes.get(one).data().isEmpty() != codes.get(other).data().isEmpty()) {
            apart.add(codes.get(one).id());
          }
        });
    return apart;
  }
}
