package org.bayan.okapi.internal.html;

import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Gives the tags of a page in turn, in one pass, after the tokenization of the HTML Standard,
 * 13.2.5. Comments, declarations, processing instructions and CDATA sections are given as one tag
 * named {@link #MARKUP} each; the content of scripts, styles and the like is stepped over. What is
 * never closed is not stepped over, but read as if it had not been opened: a forgotten end of a
 * comment must not hide the rest of a page.
 */
final class TagScanner implements Iterator<Tag> {
  /** Elements whose content holds no tags (13.2.6.2). */
  private static final Set<String> RAW =
      Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

  /** The name of what is neither a tag nor text. */
  static final String MARKUP = "!";

  private final String page;
  private final LastPlace last;
  private int at;
  private boolean quotesTorn;
  private Tag next;

  TagScanner(String page) {
    this.page = page;
    this.last = new LastPlace(page);
    this.next = find();
  }

  /** Whether the content of this element holds no tags. */
  static boolean isRaw(String name) {
    return RAW.contains(name);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Tag next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    Tag tag = next;
    next = find();
    return tag;
  }

  private Tag find() {
    for (int open = page.indexOf('<', at); open >= 0; open = page.indexOf('<', at)) {
      Tag tag = isMarkup(open) ? markup(open) : tagAt(open);
      if (tag != null) {
        at = tag.isEnd() || !RAW.contains(tag.name()) ? tag.end() : rawEnd(tag);
        return tag;
      }
    }
    return null;
  }

  private Tag markup(int open) {
    return new Tag(open, at, MARKUP, false);
  }

  /** Steps over what is no tag at this place, and tells whether there was any. */
  private boolean isMarkup(int open) {
    if (page.startsWith("<!--", open)) {
      at = after("-->", open + 2, open + 4);
    } else if (page.startsWith("<![CDATA[", open)) {
      at = after("]]>", open + 9, open + 9);
    } else if (page.startsWith("<!", open)) {
      at = declarationEnd(open);
    } else if (page.startsWith("<?", open)) {
      at = after(">", open + 2, open + 2);
    } else {
      return false;
    }
    return true;
  }

  private int after(String close, int from, int otherwise) {
    int found = last.isBefore(close, from) ? -1 : page.indexOf(close, from);
    return found < 0 ? otherwise : found + close.length();
  }

  /** A document type may hold declarations of its own in brackets. */
  private int declarationEnd(int open) {
    int end = after(">", open + 2, open + 2);
    int bracket = page.substring(open, end).indexOf('[');
    return bracket < 0 ? end : after("]>", open + bracket, end);
  }

  private Tag tagAt(int open) {
    boolean isEnd = page.startsWith("</", open);
    int from = isEnd ? open + 2 : open + 1;
    int to = nameEnd(from);
    at = from;
    if (to == from || last.isBefore(">", to)) {
      return null;
    }
    return new Tag(open, tagEnd(to), page.substring(from, to).toLowerCase(Locale.ROOT), isEnd);
  }

  private int nameEnd(int from) {
    int to = from;
    if (to >= page.length() || !isLetter(page.charAt(to))) {
      return from;
    }
    while (to < page.length()
        && !Tag.isSpace(page.charAt(to))
        && "/><".indexOf(page.charAt(to)) < 0) {
      to++;
    }
    return to;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /**
   * The end of a tag; a quotation mark counts as one only where a value begins. Where no end is
   * found so, quotation marks are missing from here on, and they are no longer minded.
   */
  private int tagEnd(int from) {
    if (quotesTorn) {
      return page.indexOf('>', from) + 1;
    }
    boolean value = false;
    for (int i = from; i < page.length(); i++) {
      char c = page.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (value && Tag.isQuote(c)) {
        int close = last.isBefore(String.valueOf(c), i + 1) ? -1 : page.indexOf(c, i + 1);
        i = close < 0 ? i : close;
      }
      value = c == '=' || value && Tag.isSpace(c);
    }
    quotesTorn = true;
    return page.indexOf('>', from) + 1;
  }

  private int rawEnd(Tag tag) {
    String close = "</" + tag.name();
    if (last.isBefore(close, tag.end())) {
      return tag.end();
    }
    for (int i = page.indexOf("</", tag.end()); i >= 0; i = page.indexOf("</", i + 2)) {
      if (page.regionMatches(true, i, close, 0, close.length())) {
        return i;
      }
    }
    return tag.end();
  }
}
