package org.bayan.okapi.internal.html;

import java.util.Set;

/**
 * What the names of HTML elements say of how they stand on a page (HTML Standard, 13.1.2, 15.3).
 */
final class ElementNames {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "noscript",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "template",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  /** The page itself, and what is no text on it. */
  private static final Set<String> UNSEEN =
      Set.of("html", "head", "body", "meta", "link", "base", "script", "style", "title");

  private static final Set<String> VOID =
      Set.of("area", "br", "col", "embed", "hr", "img", "input", "param", "source", "track", "wbr");

  private static final Set<String> CONTROLS = Set.of("button", "select", "label", "input");

  private static final Set<String> LINES =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "dt",
          "dd",
          "pre",
          "blockquote",
          "td",
          "th",
          "caption",
          "figcaption",
          "summary",
          "legend",
          "address");

  private static final Set<String> TABLE_PARTS =
      Set.of("caption", "tbody", "td", "tfoot", "th", "thead", "tr");

  private static final Set<String> TEXT_LEVEL =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "button", "cite", "code", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "map", "mark", "nobr", "object", "q", "s",
          "samp", "select", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var");

  private ElementNames() {}

  /** Whether it begins a line; elements that a page names itself are taken to do so. */
  static boolean isBlock(String name) {
    return BLOCKS.contains(name) || name.indexOf('-') > 0;
  }

  /** Whether it holds blocks and is closed by all who write it. */
  static boolean isGroup(String name) {
    boolean closedByAll = !LINES.contains(name) && !TABLE_PARTS.contains(name);
    return isBlock(name) && closedByAll && !isVoid(name) || name.equals("blockquote");
  }

  /** Whether the filter remembers it until it is closed. */
  static boolean isRemembered(String name) {
    return !TEXT_LEVEL.contains(name) && !isVoid(name) && (!isLine(name) || isGroup(name));
  }

  static boolean isUnseen(String name) {
    return UNSEEN.contains(name);
  }

  /** Whether it has no content and no end tag. */
  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  /** Whether a reader presses or fills it in; its words are no text. */
  static boolean isControl(String name) {
    return CONTROLS.contains(name);
  }

  /** Whether text in it makes one thing that is never cut: a paragraph, item, cell. */
  static boolean isLine(String name) {
    return LINES.contains(name);
  }

  static boolean isTablePart(String name) {
    return TABLE_PARTS.contains(name);
  }

  static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }
}
