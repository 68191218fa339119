package org.bayan.okapi.internal.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether the elements of a page nest deeper than the filter can stand, whose time grows with
 * the square of the depth. Elements that are closed by end tags count; others count only where
 * authors do not leave the end tag out: a page of many paragraphs, items, cells or anchors that
 * none closes is not deep. One pass over the page and one over its tags.
 */
public final class NestingGuard {
  /**
   * The deepest nesting that is let through. The filter reads tables nested as deep as this within
   * a second or two; browsers stop at about half of it.
   */
  public static final int MAX_DEPTH = 1000;

  /** The most elements that may stand open at once, such as rows whose end tags are left out. */
  static final int MAX_OPEN = 10_000;

  private final List<String> open = new ArrayList<>();
  private final List<Integer> openTags = new ArrayList<>();
  private final Map<String, Integer> openByName = new HashMap<>();
  private final BitSet closed = new BitSet();
  private final BitSet closing = new BitSet();
  private int deepestClosed;
  private int groups;
  private int deepestGroups;
  private int remembered;
  private int mostRemembered;

  private NestingGuard() {}

  /**
   * Whether more than {@link #MAX_DEPTH} elements stand one within another.
   *
   * @param page HTML in any state of repair
   */
  public static boolean tooDeep(String page) {
    return of(page).isTooDeep();
  }

  /** Looks through a page. */
  static NestingGuard of(String page) {
    NestingGuard guard = new NestingGuard();
    int tags = 0;
    for (TagScanner scanner = new TagScanner(page); scanner.hasNext(); tags++) {
      guard.match(scanner.next(), tags);
    }
    guard.deepestClosed = guard.deepest(tags);
    return guard;
  }

  boolean isTooDeep() {
    return deepestGroups > MAX_DEPTH || deepestClosed > MAX_DEPTH;
  }

  /** Whether more than {@link #MAX_OPEN} elements stand open at once, whatever they are. */
  boolean hasTooManyOpen() {
    return mostRemembered > MAX_OPEN;
  }

  private void match(Tag tag, int number) {
    if (tag.name().equals(TagScanner.MARKUP) || ElementNames.isVoid(tag.name())) {
      return;
    }
    if (!tag.isEnd()) {
      open(tag.name(), number);
    } else if (openByName.getOrDefault(tag.name(), 0) > 0) {
      closing.set(number);
      while (!close(tag.name())) {
        // what stands open within the element ends with it
      }
    }
  }

  private void open(String name, int number) {
    open.add(name);
    openTags.add(number);
    openByName.merge(name, 1, Integer::sum);
    groups += ElementNames.isGroup(name) ? 1 : 0;
    deepestGroups = Math.max(deepestGroups, groups);
    remembered += ElementNames.isRemembered(name) ? 1 : 0;
    mostRemembered = Math.max(mostRemembered, remembered);
  }

  /** Closes the innermost element and tells whether it has this name. */
  private boolean close(String name) {
    String last = open.removeLast();
    boolean matches = last.equals(name);
    closed.set(openTags.removeLast(), matches);
    openByName.merge(last, -1, Integer::sum);
    groups -= ElementNames.isGroup(last) ? 1 : 0;
    remembered -= ElementNames.isRemembered(last) ? 1 : 0;
    return matches;
  }

  private int deepest(int tags) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < tags; i++) {
      if (closed.get(i)) {
        deepest = Math.max(deepest, ++depth);
      } else if (closing.get(i)) {
        depth--;
      }
    }
    return deepest;
  }
}
