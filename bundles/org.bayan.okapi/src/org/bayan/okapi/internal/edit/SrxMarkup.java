package org.bayan.okapi.internal.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes single values in the characters of an element and leaves all others as they are. */
public final class SrxMarkup {

  private static final String PREFIX = "(?:[\\w.-]+:)?";

  private static final Pattern ILLEGAL =
      Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private SrxMarkup() {}

  /** Characters as the content of an element; those that no XML can hold are left out. */
  public static String content(String value) {
    return legal(value).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The characters that XML 1.0 can hold, production 2. */
  public static String legal(String value) {
    return ILLEGAL.matcher(value).replaceAll("");
  }

  /** Characters as the value of an attribute between double quotes. */
  public static String attribute(String value) {
    return content(value).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
  }

  /**
   * An element with another value of one attribute of its start tag.
   *
   * @param element the element, beginning with its start tag
   * @param name the name of the attribute, with a prefix where it has one
   * @param value its value, not escaped
   */
  public static String withAttribute(String element, String name, String value) {
    int end = endOfStartTag(element);
    Matcher found =
        Pattern.compile("(\\s" + Pattern.quote(name) + "\\s*=\\s*)(\"[^\"]*\"|'[^']*')")
            .matcher(element)
            .region(0, end);
    String quoted = '"' + attribute(value) + '"';
    if (found.find()) {
      return element.substring(0, found.start(2)) + quoted + element.substring(found.end(2));
    }
    int at = endOfName(element);
    return element.substring(0, at) + " " + name + "=" + quoted + element.substring(at);
  }

  /**
   * An element with another text in one of its children.
   *
   * @param element the element
   * @param child the local name of the child; it is added at the end where there is none
   * @param value the text, not escaped
   */
  public static String withChild(String element, String child, String value) {
    Matcher found =
        Pattern.compile(
                "<(%s%s)\\b(?:[^>\"']|\"[^\"]*\"|'[^']*')*?(?:/>|>([\\s\\S]*?)</\\1\\s*>)"
                    .formatted(PREFIX, child))
            .matcher(element);
    String prefix = prefix(element);
    if (!found.find()) {
      String name = prefix + child;
      int end = element.lastIndexOf("</");
      return end < 0
          ? element
          : element.substring(0, end)
              + "<%s>%s</%s>".formatted(name, content(value), name)
              + element.substring(end);
    }
    if (found.group(2) == null) {
      String tag = found.group();
      String open = tag.substring(0, tag.length() - 2).stripTrailing();
      String whole = open + ">" + content(value) + "</" + found.group(1) + ">";
      return element.substring(0, found.start()) + whole + element.substring(found.end());
    }
    return element.substring(0, found.start(2)) + content(value) + element.substring(found.end(2));
  }

  /** An empty element as a start tag; a start tag stays as it is. */
  public static String opened(String tag) {
    return tag.endsWith("/>") ? tag.substring(0, tag.length() - 2).stripTrailing() + ">" : tag;
  }

  /** The namespace prefix of an element with its colon, or nothing. */
  public static String prefix(String element) {
    String name = element.substring(1, endOfName(element));
    return name.substring(0, name.indexOf(':') + 1);
  }

  private static int endOfName(String element) {
    int end = 1;
    while (" \t\r\n/>".indexOf(element.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int endOfStartTag(String element) {
    char quote = 0;
    for (int at = 0; at < element.length(); at++) {
      char c = element.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return at + 1;
      }
    }
    return element.length();
  }
}
