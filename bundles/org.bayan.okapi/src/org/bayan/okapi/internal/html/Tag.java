package org.bayan.okapi.internal.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A start or end tag in a page.
 *
 * @param start of the tag: UTF-16 units from the start of the page
 * @param end the unit after its {@code >}
 * @param name of the element in lower case
 * @param isEnd whether it is an end tag
 */
record Tag(int start, int end, String name, boolean isEnd) {
  private static final int MAX_ATTRIBUTES = 100;

  /**
   * The attributes, names in lower case; the first of two with one name counts. Of a tag with very
   * many, the first hundred are enough to judge it.
   *
   * @param page that the tag stands in
   */
  Map<String, String> attributes(String page) {
    Map<String, String> attributes = new HashMap<>();
    int limit = end - 1;
    int at = start + 1 + name.length();
    while (attributes.size() < MAX_ATTRIBUTES) {
      at = skipBetween(page, at, limit);
      int nameEnd = nameEnd(page, at, limit);
      if (nameEnd == at) {
        return attributes;
      }
      String attribute = page.substring(at, nameEnd).toLowerCase(Locale.ROOT);
      int equals = skipSpace(page, nameEnd, limit);
      if (equals < limit && page.charAt(equals) == '=') {
        int from = skipSpace(page, equals + 1, limit);
        int to = valueEnd(page, from, limit);
        attributes.putIfAbsent(attribute, unquoted(page, from, to));
        at = to;
      } else {
        attributes.putIfAbsent(attribute, "");
        at = nameEnd;
      }
    }
    return attributes;
  }

  private static int skipBetween(String page, int from, int limit) {
    int at = from;
    while (at < limit && (isSpace(page.charAt(at)) || page.charAt(at) == '/')) {
      at++;
    }
    return at;
  }

  private static int skipSpace(String page, int from, int limit) {
    int at = from;
    while (at < limit && isSpace(page.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int nameEnd(String page, int from, int limit) {
    int at = from;
    while (at < limit && !isSpace(page.charAt(at)) && "=/".indexOf(page.charAt(at)) < 0) {
      at++;
    }
    return at == from && at < limit ? at + 1 : at;
  }

  private static int valueEnd(String page, int from, int limit) {
    if (from < limit && isQuote(page.charAt(from))) {
      int close = page.indexOf(page.charAt(from), from + 1);
      return close < 0 || close >= limit ? limit : close + 1;
    }
    int at = from;
    while (at < limit && !isSpace(page.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String unquoted(String page, int from, int to) {
    boolean quoted = to - from >= 2 && isQuote(page.charAt(from));
    return quoted ? page.substring(from + 1, to - 1) : page.substring(from, to);
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
