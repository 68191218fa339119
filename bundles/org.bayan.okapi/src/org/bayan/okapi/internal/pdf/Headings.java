package org.bayan.okapi.internal.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.bayan.okapi.UnitKind;

/**
 * Tells headings from running text: they are short and larger, or bold where running text is not.
 * Their looks, from the largest, are the levels.
 */
final class Headings {
  private static final float LARGER = 1.12f;

  /** Running text of the other script is set larger or smaller to look alike. */
  private static final float LARGER_FOREIGN = 1.4f;

  private static final float NOT_SMALLER = 0.95f;
  private static final int MAX_LENGTH = 250;
  private static final int MAX_LINES = 4;
  private static final int MAX_LEVEL = 6;
  private static final String UNFINISHED = ".,;\u060C\u061B";

  private static final Comparator<Style> LARGEST_FIRST =
      Comparator.comparing(Style::size).reversed().thenComparing(s -> !s.bold());

  private final Style body;
  private final boolean rightToLeft;

  /**
   * Headings of a document.
   *
   * @param body style of most of it
   * @param rightToLeft direction of most of it
   */
  Headings(Style body, boolean rightToLeft) {
    this.body = body;
    this.rightToLeft = rightToLeft;
  }

  /** Makes headings of the blocks that look like some. */
  void mark(List<Block> blocks) {
    List<Block> headings = blocks.stream().filter(this::isHeading).toList();
    TreeSet<Style> looks = new TreeSet<>(LARGEST_FIRST);
    headings.forEach(h -> looks.add(h.style()));
    for (Block heading : headings) {
      int level = 1 + looks.headSet(heading.style()).size();
      heading.become(UnitKind.HEADING, Math.min(level, MAX_LEVEL));
    }
  }

  private boolean isHeading(Block block) {
    if (block.kind() != UnitKind.PARAGRAPH
        || block.length() > MAX_LENGTH
        || block.lines().size() > MAX_LINES) {
      return false;
    }
    boolean foreign = LineDirection.isRightToLeft(block.lines(), rightToLeft) != rightToLeft;
    if (block.style().size() >= (foreign ? LARGER_FOREIGN : LARGER) * body.size()) {
      return true;
    }
    String closing = block.closing();
    return !body.bold()
        && block.style().size() >= NOT_SMALLER * body.size()
        && block.lines().stream().allMatch(l -> l.style().bold())
        && UNFINISHED.indexOf(closing.isEmpty() ? '.' : closing.charAt(closing.length() - 1)) < 0;
  }
}
