package org.bayan.okapi.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gathers text and inline elements between the tags of blocks into runs. */
final class InlineText {
  private static final int MAX_SEARCH = 100;

  private record Inline(String name, boolean linked, boolean named) {}

  private static final Inline NOTHING = new Inline("", false, false);

  private final String page;
  private final List<Inline> open = new ArrayList<>();
  private final List<Integer> openAtBlock = new ArrayList<>();
  private Block block;
  private Run run;
  private int openAtStart;
  private int end;

  InlineText(String page) {
    this.page = page;
  }

  /** A block begins: inline elements that stand open go on in it. */
  void enter() {
    openAtBlock.add(open.size());
  }

  /** The innermost block ends, and with it the inline elements that began in it. */
  void leave() {
    truncate(openAtBlock.removeLast());
  }

  private void truncate(int size) {
    while (open.size() > size) {
      open.removeLast();
    }
  }

  void text(Block parent, int from, int to) {
    int first = from;
    while (first < to && Tag.isSpace(page.charAt(first))) {
      first++;
    }
    if (run != null && first > from) {
      run.endWord();
    }
    if (first < to) {
      begin(parent, first);
      Inline inner = open.isEmpty() ? NOTHING : open.getLast();
      run.add(page, first, to, inner.linked(), inner.named());
      end = to;
    }
  }

  void tag(Block parent, Tag tag) {
    begin(parent, tag.start());
    end = tag.end();
    if (ElementNames.isControl(tag.name()) && !tag.isEnd()) {
      block.measure().addControl();
    }
    if (tag.isEnd()) {
      endInline(tag.name());
    } else if (ElementNames.isVoid(tag.name())) {
      run.endWord();
    } else {
      startInline(tag);
    }
  }

  private void startInline(Tag tag) {
    if (tag.name().equals("a")) {
      endInline("a");
    }
    Inline outer = open.isEmpty() ? NOTHING : open.getLast();
    Map<String, String> attributes = tag.attributes(page);
    boolean link = tag.name().equals("a") && leadsAway(attributes.getOrDefault("href", ""));
    if (link) {
      block.measure().addLink();
    }
    boolean named =
        ElementNames.isControl(tag.name())
            || SurroundingNames.isInlineOfSurroundings(attributes)
            || SurroundingNames.isSkipLink(attributes.getOrDefault("href", ""));
    open.add(new Inline(tag.name(), outer.linked() || link, outer.named() || named));
  }

  /** A link to a place on the page itself belongs to its text: to a note, or from a contents. */
  private static boolean leadsAway(String address) {
    return !address.isEmpty() && (address.length() == 1 || address.charAt(0) != '#');
  }

  private void endInline(String name) {
    int lowest =
        Math.max(openAtBlock.isEmpty() ? 0 : openAtBlock.getLast(), open.size() - MAX_SEARCH);
    for (int i = open.size() - 1; i >= lowest; i--) {
      if (open.get(i).name().equals(name)) {
        truncate(i);
        if (i < openAtStart) {
          block.markTorn();
        }
        return;
      }
    }
  }

  private void begin(Block parent, int at) {
    if (run == null) {
      run = new Run();
      block = new Block(parent, Block.RUN, Map.of(), at);
      openAtStart = open.size();
    }
  }

  /** A block begins or ends here. */
  void endRun(Block parent) {
    if (run == null) {
      return;
    }
    if (open.size() != openAtStart) {
      block.markTorn();
    }
    run.close(block);
    parent.add(block, end);
    run = null;
  }
}
