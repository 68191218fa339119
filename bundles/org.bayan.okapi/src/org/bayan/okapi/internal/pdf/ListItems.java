package org.bayan.okapi.internal.pdf;

import java.util.List;
import java.util.TreeSet;
import org.bayan.okapi.UnitKind;

/** Makes list items of paragraphs that begin with a label; their indents are the levels. */
final class ListItems {
  private static final float SAME = 3;

  private ListItems() {}

  static void mark(List<Block> blocks) {
    TreeSet<Float> indents = new TreeSet<>();
    for (Block block : blocks) {
      if (block.kind() != UnitKind.PARAGRAPH || !Labels.isItem(block.opening())) {
        indents.clear();
        continue;
      }
      float indent = block.leading();
      indents.removeIf(other -> Math.abs(other - indent) <= SAME || other > indent);
      indents.add(indent);
      block.become(UnitKind.LIST_ITEM, indents.size());
    }
  }
}
