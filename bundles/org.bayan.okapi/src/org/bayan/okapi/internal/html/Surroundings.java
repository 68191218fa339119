package org.bayan.okapi.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The blocks of a page that were found to surround its main content, and how sure that is. */
final class Surroundings {
  /** How sure it is, from the surest. */
  enum Ground {
    /** An element or attribute whose meaning the HTML Standard or WAI-ARIA defines. */
    MEANING,
    /** A name that the author gave. */
    NAME,
    /** What the text is like, and where it stands. */
    LOOKS
  }

  private record Found(Ground ground, boolean besideThePoint) {}

  private final Map<Block, Found> found = new HashMap<>();

  /**
   * Adds a block.
   *
   * @param besideThePoint whether its text is none of the page's own, so that it does not matter
   *     how much of it there is
   */
  void add(Block block, Ground ground, boolean besideThePoint) {
    found.putIfAbsent(block, new Found(ground, besideThePoint));
  }

  boolean has(Block block) {
    return found.containsKey(block);
  }

  /** Whether text of the page's own stands in a block that was found. */
  boolean isBesideThePoint(Block block) {
    return found.get(block).besideThePoint();
  }

  /** The outermost blocks that were found on this ground or a surer one, in their order. */
  List<Block> outermost(Page page, Ground least) {
    List<Block> outermost = new ArrayList<>();
    int end = 0;
    for (Block block : page.blocks()) {
      Found one = found.get(block);
      if (one != null && one.ground().compareTo(least) <= 0 && block.start() >= end) {
        outermost.add(block);
        end = block.end();
      }
    }
    return outermost;
  }
}
