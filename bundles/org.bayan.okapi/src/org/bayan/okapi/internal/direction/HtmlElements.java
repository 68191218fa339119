package org.bayan.okapi.internal.direction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.htmlparser.jericho.CharacterReference;
import net.htmlparser.jericho.EndTag;
import net.htmlparser.jericho.EndTagType;
import net.htmlparser.jericho.Segment;
import net.htmlparser.jericho.Source;
import net.htmlparser.jericho.StartTag;
import net.htmlparser.jericho.StartTagType;
import net.htmlparser.jericho.Tag;

/**
 * Finds the elements of an HTML document in one pass, whatever end tags are missing (HTML Standard,
 * 13.1.2.4, as far as it matters to text).
 */
final class HtmlElements {
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr");

  /** No text of the document. */
  private static final Set<String> NO_TEXT = Set.of("script", "style", "template", "noscript");

  /** What the start of an element ends, when it is open and innermost. */
  private static final Map<String, Set<String>> ENDS =
      Map.of(
          "li", Set.of("li", "p"),
          "dt", Set.of("dt", "dd", "p"),
          "dd", Set.of("dt", "dd", "p"),
          "td", Set.of("td", "th", "p"),
          "th", Set.of("td", "th", "p"),
          "tr", Set.of("tr", "td", "th", "p"),
          "tbody", Set.of("thead", "tbody", "tr", "td", "th", "p"),
          "tfoot", Set.of("thead", "tbody", "tr", "td", "th", "p"));

  private final List<HtmlElement> found = new ArrayList<>();
  private final Deque<HtmlElement> open = new ArrayDeque<>();
  private final Map<String, Integer> openNames = new HashMap<>();

  private HtmlElements() {}

  /** The elements in the order of their start tags. */
  static List<HtmlElement> of(Source source) {
    HtmlElements elements = new HtmlElements();
    int end = 0;
    for (Tag tag : source.getAllTags()) {
      if (tag.getBegin() >= end) {
        elements.text(source, end, tag.getBegin());
        end = tag.getEnd();
      }
      elements.tag(tag);
    }
    elements.text(source, end, source.length());
    while (!elements.open.isEmpty()) {
      elements.close();
    }
    return elements.found;
  }

  private void tag(Tag tag) {
    if (tag instanceof StartTag start && tag.getTagType() == StartTagType.NORMAL) {
      start(start);
    } else if (tag instanceof EndTag && tag.getTagType() == EndTagType.NORMAL) {
      end(tag.getName());
    }
  }

  private void start(StartTag tag) {
    Set<String> byDefault = HtmlElement.isBlock(tag.getName()) ? Set.of("p") : Set.of();
    Set<String> ended = ENDS.getOrDefault(tag.getName(), byDefault);
    while (!open.isEmpty() && ended.contains(open.peek().name())) {
      close();
    }
    HtmlElement element = new HtmlElement(tag, Optional.ofNullable(open.peek()));
    found.add(element);
    if (!VOID.contains(tag.getName()) && !tag.isEmptyElementTag()) {
      open.push(element);
      openNames.merge(tag.getName(), 1, Integer::sum);
    }
  }

  /** Closes up to the element; an end tag without a start tag closes nothing. */
  private void end(String name) {
    if (openNames.getOrDefault(name, 0) > 0) {
      String closed;
      do {
        closed = close();
      } while (!closed.equals(name));
    }
  }

  private String close() {
    HtmlElement closed = open.pop();
    openNames.merge(closed.name(), -1, Integer::sum);
    closed.parent().ifPresent(parent -> parent.addAll(closed.all()));
    if (!closed.isBlock()) {
      closed.parent().ifPresent(parent -> parent.addOwn(closed.own()));
    }
    return closed.name();
  }

  private void text(Source source, int start, int end) {
    if (start >= end || open.isEmpty()) {
      return;
    }
    HtmlElement element = open.peek();
    if (element.name().equals("style")) {
      element.setRules(new Segment(source, start, end));
    } else if (!NO_TEXT.contains(element.name())) {
      int balance =
          TextDirection.balance(CharacterReference.decode(source.subSequence(start, end)));
      element.addOwn(balance);
      element.addAll(balance);
    }
  }
}
