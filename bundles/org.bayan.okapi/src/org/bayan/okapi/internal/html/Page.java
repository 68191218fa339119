package org.bayan.okapi.internal.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The blocks of a page and how their text compares with all of it. */
final class Page {
  /** With less running text than this, in words, all words of a page are compared. */
  static final int LITTLE = 40;

  private static final double LARGEST_SHARE_OF_LITTLE = 0.6;
  private static final double TOP = 0.25;
  private static final double END = 0.9;

  private final Block root;
  private final List<Block> blocks;
  private final Map<Block, Integer> runningBefore = new HashMap<>();

  Page(Block root) {
    this.root = root;
    this.blocks = below(root, block -> true);
    int running = 0;
    for (Block block : blocks) {
      runningBefore.put(block, running);
      running += block.is(Block.RUN) ? block.measure().runningWords() : 0;
    }
  }

  /**
   * The blocks in {@code top}, from the outermost to the innermost and in the order of the text.
   *
   * @param entered of a block that this does not hold for, neither it nor those in it are given
   */
  static List<Block> below(Block top, Predicate<Block> entered) {
    List<Block> found = new ArrayList<>();
    Deque<Block> open = new ArrayDeque<>(top.children());
    while (!open.isEmpty()) {
      Block block = open.pop();
      if (entered.test(block)) {
        found.add(block);
        block.children().reversed().forEach(open::push);
      }
    }
    return found;
  }

  Block root() {
    return root;
  }

  /** All blocks in the order of the text. */
  List<Block> blocks() {
    return blocks;
  }

  /** The heading of the first level, if there is one and not several. */
  Optional<Block> mainHeading() {
    List<Block> headings = blocks.stream().filter(b -> b.is("h1")).limit(2).toList();
    return headings.size() == 1 ? Optional.of(headings.getFirst()) : Optional.empty();
  }

  /** The words of running text before a block. */
  int runningBefore(Block block) {
    return runningBefore.get(block);
  }

  /** Whether a block holds no more of the page's text than surroundings of this kind can. */
  boolean canBe(SurroundingKind kind, Block block) {
    Measure all = root.measure();
    return all.runningWords() >= LITTLE
        ? block.measure().runningWords() <= all.runningWords() * kind.largestShare()
        : block.measure().words() <= all.words() * LARGEST_SHARE_OF_LITTLE;
  }

  /** Whether a block stands near the top of the page's running text. */
  boolean isAtTop(Block block) {
    return runningBefore.get(block) <= root.measure().runningWords() * TOP;
  }

  /** Whether running text stands before a block, and hardly any after it. */
  boolean isAtEnd(Block block) {
    int before = runningBefore.get(block);
    return before > 0 && before >= root.measure().runningWords() * END;
  }
}
