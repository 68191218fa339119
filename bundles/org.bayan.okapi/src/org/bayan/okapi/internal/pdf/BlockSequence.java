package org.bayan.okapi.internal.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.okapi.UnitKind;

/**
 * Puts the blocks of columns one behind the other. A paragraph that runs over the end of a column
 * or page becomes one block, and so does what a tag says is one.
 */
final class BlockSequence {
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Object, Block> byElement = new IdentityHashMap<>();

  /** The last paragraph of running text, with which a column may go on. */
  private Block open;

  /**
   * Adds the blocks of a column or table cell.
   *
   * @param cell whether they are a cell
   */
  void addFlow(List<Block> column, boolean cell) {
    boolean first = true;
    for (Block block : column) {
      if (block.tag().isKnown()) {
        addTagged(block);
      } else if (cell) {
        block.become(UnitKind.CELL, 0);
        blocks.add(block);
        open = null;
      } else {
        addUntagged(block, first);
      }
      first = false;
    }
  }

  private void addTagged(Block block) {
    Tag tag = block.tag();
    Block begun = byElement.putIfAbsent(tag.element(), block);
    if (begun == null) {
      block.become(tag.kind(), tag.level());
      blocks.add(block);
    } else {
      begun.addAll(block);
    }
    open = null;
  }

  private void addUntagged(Block block, boolean first) {
    if (first && open != null && goesOn(open, block)) {
      open.addAll(block);
      return;
    }
    blocks.add(block);
    open = block;
  }

  private static boolean goesOn(Block before, Block next) {
    return isColumnBreak(before.last(), next.first())
        && before.last().style().isSizeOf(next.style())
        && before.last().style().bold() == next.style().bold()
        && !Labels.isItem(next.opening())
        && (!LineFit.endsSentence(before.closing())
            || startsWithSmallLetter(next)
            || before.isFlushThroughout())
        && before.isFullFor(next.first());
  }

  /** Text that goes on below, in columns of another width, is another paragraph. */
  private static boolean isColumnBreak(TextLine before, TextLine next) {
    return before.page() != next.page() || next.baseline() < before.baseline();
  }

  private static boolean startsWithSmallLetter(Block block) {
    String opening = block.opening();
    return !opening.isEmpty() && Character.isLowerCase(opening.codePointAt(0));
  }

  /** All blocks in order; the list may be changed. */
  List<Block> blocks() {
    return blocks;
  }
}
