package org.bayan.help.ui.internal.pages;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.help.ui.internal.pages.PageLine.Kind;
import org.bayan.text.Direction;

/** Puts the text of a page together: white space as in HTML, one line after the other. */
final class PageBuilder {

  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char END_OF_ISOLATE = '\u2069';

  /** Keeps the frame of a key off its letters, and is no place to break a line. */
  private static final char NARROW_SPACE = '\u202f';

  private static final char PICTURE = '\ufffc';

  private final StringBuilder text = new StringBuilder();
  private final List<PageLine> lines = new ArrayList<>();
  private final List<PageSpan> spans = new ArrayList<>();
  private final Map<String, Integer> anchors = new HashMap<>();

  /** For each list that is open the number of its last item, or -1 where items have none. */
  private final Deque<Integer> lists = new ArrayDeque<>();

  private final String address;
  private final Direction direction;
  private String title = "";
  private int tables;
  private boolean inLine;
  private boolean verbatim;
  private boolean space;
  private int cell;

  PageBuilder(String address, String language) {
    this.address = address;
    this.direction = Direction.of(language);
  }

  PageText build() {
    return new PageText(address, title, direction, text.toString(), lines, spans, anchors);
  }

  void anchor(String name) {
    if (!name.isEmpty()) {
      // What stands here begins on the next line.
      anchors.put(name, inLine || text.isEmpty() ? text.length() : text.length() + 1);
    }
  }

  void text(String characters) {
    if (verbatim) {
      verbatim(characters.strip());
    } else if (inLine) {
      characters.chars().forEach(character -> append((char) character));
    }
  }

  private void verbatim(String characters) {
    for (String line : characters.split("\n")) {
      if (text.length() > lines.getLast().start()) {
        begin(Kind.CODE, -1);
      }
      technical(PageSpan.Kind.CODE, () -> text.append(line));
    }
  }

  private void append(char character) {
    if (character == ' ' || character == '\n' || character == '\r' || character == '\t') {
      space = true;
      return;
    }
    if (space && !endsInGap()) {
      text.append(' ');
    }
    space = false;
    text.append(character);
  }

  private boolean endsInGap() {
    return text.isEmpty() || "\n\t".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** A line inside another, such as a paragraph in an item, is one with it. */
  void line(Kind kind, Runnable content) {
    if (inLine) {
      content.run();
      return;
    }
    begin(kind, -1);
    int start = text.length();
    verbatim = kind == Kind.CODE;
    content.run();
    verbatim = false;
    if (kind == Kind.TITLE) {
      title = text.substring(start);
    }
    inLine = false;
  }

  private void begin(Kind kind, int table) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    lines.add(new PageLine(text.length(), kind, lists.size(), table));
    inLine = true;
    space = false;
  }

  void beginList(boolean numbered) {
    lists.push(numbered ? 0 : -1);
    inLine = false;
  }

  void endList() {
    lists.pop();
    inLine = false;
  }

  void item(Runnable content) {
    int number = lists.pop();
    lists.push(number < 0 ? number : number + 1);
    begin(Kind.ITEM, -1);
    text.append(number < 0 ? "•\t" : number + 1 + ".\t");
    content.run();
    inLine = false;
  }

  void beginTable() {
    tables++;
  }

  void row(Kind kind, Runnable cells) {
    begin(kind, tables - 1);
    cell = 0;
    cells.run();
    inLine = false;
  }

  void cell(Runnable content) {
    if (cell++ > 0) {
      text.append('\t');
    }
    space = false;
    content.run();
  }

  void span(PageSpan.Kind kind, String target, Runnable content) {
    flushSpace();
    int place = spans.size();
    int start = text.length();
    if (kind == PageSpan.Kind.KEY || kind == PageSpan.Kind.CODE) {
      technical(kind, content);
    } else {
      content.run();
    }
    if (text.length() > start) {
      String resolved = target.isEmpty() ? "" : resolve(target);
      spans.add(place, new PageSpan(start, text.length(), kind, resolved));
    }
  }

  /** Keys and code are written from left to right in every language. */
  private void technical(PageSpan.Kind kind, Runnable content) {
    String space = kind == PageSpan.Kind.KEY ? String.valueOf(NARROW_SPACE) : "";
    boolean isolated = direction == Direction.RIGHT_TO_LEFT;
    text.append(space).append(isolated ? String.valueOf(LEFT_TO_RIGHT_ISOLATE) : "");
    content.run();
    text.append(isolated ? String.valueOf(END_OF_ISOLATE) : "").append(space);
  }

  /** A blank before a span is not part of it. */
  private void flushSpace() {
    if (space && inLine && !endsInGap()) {
      text.append(' ');
    }
    space = false;
  }

  /** Words of another direction are isolated, so that they change nothing around them. */
  void foreign(String language, Runnable content) {
    Direction other = Direction.of(language);
    if (other == direction || !inLine) {
      content.run();
      return;
    }
    boolean rightToLeft = other == Direction.RIGHT_TO_LEFT;
    flushSpace();
    text.append(rightToLeft ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE);
    span(rightToLeft ? PageSpan.Kind.RIGHT_TO_LEFT : PageSpan.Kind.LEFT_TO_RIGHT, "", content);
    text.append(END_OF_ISOLATE);
  }

  void picture(String source, String description) {
    boolean alone = !inLine;
    if (alone) {
      begin(Kind.PICTURE, -1);
    }
    spans.add(
        new PageSpan(text.length(), text.length() + 1, PageSpan.Kind.PICTURE, resolve(source)));
    text.append(PICTURE);
    if (alone) {
      if (!description.isEmpty()) {
        inLine = false;
        caption(description);
      }
      inLine = false;
    }
  }

  private void caption(String description) {
    begin(Kind.CAPTION, -1);
    text.append(description);
  }

  /** The address that a link of this page leads to; links to the web stay as they are. */
  private String resolve(String link) {
    return URI.create(address).resolve(link).toString();
  }
}
