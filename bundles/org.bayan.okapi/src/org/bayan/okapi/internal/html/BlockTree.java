package org.bayan.okapi.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a page into the tree of its blocks. End tags that were left out are understood as far as
 * they matter for blocks (HTML Standard, 13.2.6.4); an end tag without a start tag ends nothing.
 */
final class BlockTree {
  private static final int MAX_SEARCH = 500;
  private static final Set<String> TABLE = Set.of("table");
  private static final Set<String> CELL_OR_TABLE = Set.of("table", "td", "th", "caption");
  private static final Set<String> NONE = Set.of();
  private static final Set<String> LIST =
      Set.of("ul", "ol", "menu", "dir", "dl", "table", "td", "th", "section", "article");

  private static final Map<String, Set<String>> ENDS =
      Map.ofEntries(
          Map.entry("li", Set.of("li")),
          Map.entry("dt", Set.of("dt", "dd")),
          Map.entry("dd", Set.of("dt", "dd")),
          Map.entry("td", Set.of("td", "th", "caption")),
          Map.entry("th", Set.of("td", "th", "caption")),
          Map.entry("tr", Set.of("tr", "caption")),
          Map.entry("tbody", Set.of("tbody", "thead", "tfoot", "caption")),
          Map.entry("thead", Set.of("tbody", "thead", "tfoot", "caption")),
          Map.entry("tfoot", Set.of("tbody", "thead", "tfoot", "caption")));

  private final String page;
  private final List<Block> open = new ArrayList<>();
  private final InlineText inline;

  private BlockTree(String page) {
    this.page = page;
    this.inline = new InlineText(page);
    open.add(Block.root());
  }

  /** The block that holds all others. */
  static Block of(String page) {
    return new BlockTree(page).read();
  }

  private Block read() {
    int from = 0;
    Tag raw = null;
    for (TagScanner tags = new TagScanner(page); tags.hasNext(); ) {
      Tag tag = tags.next();
      if (raw == null || !tag.isEnd() || !tag.name().equals(raw.name())) {
        inline.text(open.getLast(), from, tag.start());
      }
      raw = !tag.isEnd() && TagScanner.isRaw(tag.name()) ? tag : null;
      read(tag);
      from = tag.end();
    }
    inline.text(open.getLast(), from, page.length());
    inline.endRun(open.getLast());
    closeTo(1, page.length(), page.length());
    return open.getFirst();
  }

  private void read(Tag tag) {
    String name = tag.name();
    if (name.equals(TagScanner.MARKUP) || ElementNames.isUnseen(name)) {
      return;
    }
    if (!ElementNames.isBlock(name)) {
      inline.tag(open.getLast(), tag);
      return;
    }
    inline.endRun(open.getLast());
    if (tag.isEnd()) {
      end(tag);
    } else {
      start(tag);
    }
  }

  private void start(Tag tag) {
    if (open.getLast().is("p")) {
      closeTo(open.size() - 1, tag.start(), tag.start());
    }
    Set<String> ends = ENDS.getOrDefault(tag.name(), NONE);
    if (!ends.isEmpty()) {
      int found = find(ends, ElementNames.isTablePart(tag.name()) ? TABLE : LIST);
      closeTo(found, tag.start(), tag.start());
    }
    if (!ElementNames.isVoid(tag.name())) {
      open.add(new Block(open.getLast(), tag.name(), tag.attributes(page), tag.start()));
      inline.enter();
    }
  }

  private void end(Tag tag) {
    String name = tag.name();
    Set<String> boundary =
        name.equals("table") ? NONE : ElementNames.isTablePart(name) ? TABLE : CELL_OR_TABLE;
    closeTo(find(Set.of(name), boundary), tag.start(), tag.end());
  }

  /** The place of the innermost open block of these names within the boundary, else the end. */
  private int find(Set<String> names, Set<String> boundary) {
    int lowest = Math.max(1, open.size() - MAX_SEARCH);
    for (int i = open.size() - 1; i >= lowest; i--) {
      if (names.contains(open.get(i).name())) {
        return i;
      }
      if (boundary.contains(open.get(i).name())) {
        return open.size();
      }
    }
    return open.size();
  }

  /**
   * Closes blocks from the innermost to the one at {@code place}, if there is one.
   *
   * @param inner where those within it end
   * @param outer where it ends itself
   */
  private void closeTo(int place, int inner, int outer) {
    while (open.size() > place) {
      Block block = open.removeLast();
      open.getLast().add(block, open.size() == place ? outer : inner);
      inline.leave();
    }
  }
}
