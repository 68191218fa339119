package org.bayan.exchange.internal.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.bayan.model.library.TextSpan;

/** The text of a block with its segments, while it is read. */
final class InlineText {

  private static final int NO_SEGMENT = -1;

  private final StringBuilder text = new StringBuilder();
  private final List<TextSpan> segments = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final boolean exact;

  /**
   * An empty text.
   *
   * @param exact whether white space counts; else any is one space, and none stands at the ends
   */
  InlineText(boolean exact) {
    this.exact = exact;
  }

  void append(String more) {
    if (exact) {
      text.append(more);
      return;
    }
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (!isSpace(c)) {
        text.append(c);
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** An element begins. */
  void start(boolean segment) {
    open.push(segment ? text.length() : NO_SEGMENT);
  }

  /** An element ends; false when it was the block itself. */
  boolean end() {
    if (open.isEmpty()) {
      return false;
    }
    int start = open.pop();
    int last = segments.isEmpty() ? 0 : segments.getLast().end();
    if (start >= last && text.length() > start) {
      segments.add(new TextSpan(start, text.length()));
    }
    return true;
  }

  String text() {
    return exact ? text.toString() : text.toString().strip();
  }

  /** The segments that lie in the text. */
  List<TextSpan> segments() {
    int length = text().length();
    return segments.stream()
        .filter(span -> span.start() < length)
        .map(span -> new TextSpan(span.start(), Math.min(span.end(), length)))
        .toList();
  }
}
