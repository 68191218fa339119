package org.bayan.memory.ui.internal.concordance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.core.memory.FoundUse;

/**
 * Uses that are translated alike.
 *
 * @param all whether it stands for all uses, whatever their translation
 * @param translation the translation; empty where none is known
 * @param uses the uses
 */
record UseGroup(boolean all, String translation, List<FoundUse> uses) {

  /** Copies the list. */
  UseGroup {
    uses = List.copyOf(uses);
  }

  /** The groups of uses in their order, after that of all of them. */
  static List<UseGroup> of(List<FoundUse> uses) {
    Map<String, List<FoundUse>> groups = new LinkedHashMap<>();
    for (FoundUse use : uses) {
      groups.computeIfAbsent(use.line().group(), name -> new ArrayList<>()).add(use);
    }
    List<UseGroup> ordered = new ArrayList<>();
    ordered.add(new UseGroup(true, "", uses));
    groups.forEach((name, some) -> ordered.add(new UseGroup(false, name, some)));
    return ordered;
  }

  String label() {
    if (all) {
      return Messages.group_all;
    }
    return translation.isEmpty() ? Messages.group_unknown : translation;
  }
}
