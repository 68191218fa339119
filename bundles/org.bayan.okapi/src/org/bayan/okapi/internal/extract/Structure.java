package org.bayan.okapi.internal.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which elements of lists, tables, headings and notes are open, told from the markup that an Okapi
 * filter leaves around its text units. HTML may leave end tags out; the rules for that are those of
 * the HTML Standard, 13.1.2.4, as far as they touch these elements.
 */
final class Structure {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][\\w:.-]{0,60})((?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+)>");
  private static final Pattern OUTLINE_LEVEL =
      Pattern.compile("text:outline-level\\s*=\\s*[\"'](\\d{1,2})");

  private record Open(Element element, int level) {}

  private final Deque<Open> open = new ArrayDeque<>();

  /** Reads a stretch of markup. */
  void feed(String markup) {
    Matcher tag = TAG.matcher(markup);
    while (tag.find()) {
      Element element = Element.named(tag.group(2));
      if (element == null) {
        continue;
      }
      if (!tag.group(1).isEmpty()) {
        end(element);
      } else if (!tag.group(3).endsWith("/")) {
        start(element, tag);
      }
    }
  }

  private void start(Element element, Matcher tag) {
    while (!open.isEmpty() && element.endsImplied(open.peek().element())) {
      open.pop();
    }
    open.push(new Open(element, level(element, tag)));
  }

  private static int level(Element element, Matcher tag) {
    if (element != Element.HEADING) {
      return 0;
    }
    String name = tag.group(2);
    Matcher outline = OUTLINE_LEVEL.matcher(tag.group(3));
    if (outline.find()) {
      return Integer.parseInt(outline.group(1));
    }
    char last = name.charAt(name.length() - 1);
    return Character.isDigit(last) ? last - '0' : 1;
  }

  /** Closes up to the element; an end tag without a start tag closes nothing. */
  private void end(Element element) {
    if (open.stream().noneMatch(o -> o.element() == element)) {
      return;
    }
    while (open.pop().element() != element) {
      // what stood open within the element ends with it
    }
  }

  /** What a unit at this place is: the innermost element that says so decides. */
  UnitRole role() {
    for (Open o : open) {
      switch (o.element()) {
        case HEADING -> {
          return UnitRole.heading(o.level());
        }
        case ITEM -> {
          return UnitRole.listItem(Math.max(1, depth()));
        }
        case CELL -> {
          return UnitRole.CELL;
        }
        case NOTE -> {
          return UnitRole.FOOTNOTE;
        }
        default -> {}
      }
    }
    return UnitRole.PARAGRAPH;
  }

  boolean isInTitle() {
    return open.stream().anyMatch(o -> o.element() == Element.TITLE);
  }

  private int depth() {
    return (int) open.stream().filter(o -> o.element() == Element.LIST).count();
  }
}
