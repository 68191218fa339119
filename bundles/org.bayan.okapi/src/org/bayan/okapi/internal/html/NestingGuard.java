package org.bayan.okapi.internal.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether the elements of a page nest deeper than the filter can stand: its time grows with
 * the square of the depth. Only elements with an end tag count, for an element whose end is left to
 * be understood (a paragraph, an item, a cell) or that has none nests nothing. One pass over the
 * page and two over its tags.
 */
public final class NestingGuard {
  /**
   * The deepest nesting that is let through. The filter reads a page of nested tables of this depth
   * within a second; browsers stop at about half of it.
   */
  public static final int MAX_DEPTH = 1000;

  private final List<String> open = new ArrayList<>();
  private final List<Integer> openTags = new ArrayList<>();
  private final Map<String, Integer> openByName = new HashMap<>();
  private final BitSet closed = new BitSet();
  private final BitSet closing = new BitSet();

  private NestingGuard() {}

  /**
   * Whether more than {@link #MAX_DEPTH} elements that are closed by end tags stand one within
   * another.
   *
   * @param page HTML in any state of repair
   */
  public static boolean tooDeep(String page) {
    NestingGuard guard = new NestingGuard();
    int tags = 0;
    for (TagScanner scanner = new TagScanner(page); scanner.hasNext(); tags++) {
      guard.match(scanner.next(), tags);
    }
    return guard.deepest(tags) > MAX_DEPTH;
  }

  private void match(Tag tag, int number) {
    if (tag.name().equals(TagScanner.MARKUP)) {
      return;
    }
    if (!tag.isEnd()) {
      open.add(tag.name());
      openTags.add(number);
      openByName.merge(tag.name(), 1, Integer::sum);
    } else if (openByName.getOrDefault(tag.name(), 0) > 0) {
      String last;
      do {
        last = open.removeLast();
        int start = openTags.removeLast();
        openByName.merge(last, -1, Integer::sum);
        closed.set(start, last.equals(tag.name()));
      } while (!last.equals(tag.name()));
      closing.set(number);
    }
  }

  private int deepest(int tags) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < tags && deepest <= MAX_DEPTH; i++) {
      if (closed.get(i)) {
        deepest = Math.max(deepest, ++depth);
      } else if (closing.get(i)) {
        depth--;
      }
    }
    return deepest;
  }
}
