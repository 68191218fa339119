package org.bayan.okapi.internal.direction;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.text.Direction;

/**
 * Turns CSS: the sides of {@code text-align}, {@code float}, margins, padding and borders, and
 * {@code direction}. All other characters stay. A block that asks for the new direction itself is
 * left alone, because it was written for foreign text, and so is a rule that depends on {@code
 * dir}.
 */
final class CssDirection {
  /** Comments and strings, in which nothing is a declaration. */
  private static final Pattern OPAQUE =
      Pattern.compile(
          "/\\*.*?(?:\\*/|\\z)|\"(?:[^\"\\\\\\n]|\\\\.)*+\"?|'(?:[^'\\\\\\n]|\\\\.)*+'?",
          Pattern.DOTALL);

  private static final Pattern SIDED_PROPERTY =
      Pattern.compile(
          "(?:margin|padding)-(left|right)|border-(left|right)(?:-(?:width|style|color))?");
  private static final Pattern SIDE =
      Pattern.compile("\\b(left|right)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern DIRECTION =
      Pattern.compile("\\b(rtl|ltr)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern DEPENDS_ON_DIRECTION =
      Pattern.compile("\\[\\s*dir\\b|:dir\\(", Pattern.CASE_INSENSITIVE);

  private final String css;
  private final String masked;
  private final String direction;
  private final StringBuilder turned = new StringBuilder();
  private int copied;

  private CssDirection(String css, Direction direction) {
    this.css = css;
    this.masked = OPAQUE.matcher(css).replaceAll(m -> " ".repeat(m.end() - m.start()));
    this.direction = direction == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
  }

  /** Turns the declarations of a style attribute. */
  static String ofAttribute(String declarations, Direction direction) {
    CssDirection css = new CssDirection(declarations, direction);
    css.block(0, declarations.length());
    return css.result();
  }

  /** Turns the rules of a style sheet. */
  static String ofSheet(String rules, Direction direction) {
    CssDirection css = new CssDirection(rules, direction);
    int open = -1;
    int selector = 0;
    for (int i = 0; i < css.masked.length(); i++) {
      char c = css.masked.charAt(i);
      if (c == '{') {
        selector = open >= 0 ? open + 1 : selector;
        open = i;
      } else if (c == '}') {
        if (open >= 0 && !css.dependsOnDirection(selector, open)) {
          css.block(open + 1, i);
        }
        open = -1;
        selector = i + 1;
      }
    }
    return css.result();
  }

  /** Of the original text, because a value of an attribute selector may be a string. */
  private boolean dependsOnDirection(int start, int end) {
    return DEPENDS_ON_DIRECTION.matcher(css.substring(start, end)).find();
  }

  private void block(int start, int end) {
    if (asksForDirection(start, end)) {
      return;
    }
    int from = start;
    while (from < end) {
      int to = masked.indexOf(';', from);
      to = to < 0 || to > end ? end : to;
      declaration(from, to);
      from = to + 1;
    }
  }

  private boolean asksForDirection(int start, int end) {
    for (String declaration : masked.substring(start, end).split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0
          && declaration.substring(0, colon).strip().equalsIgnoreCase("direction")
          && declaration
              .substring(colon + 1)
              .strip()
              .toLowerCase(Locale.ROOT)
              .startsWith(direction)) {
        return true;
      }
    }
    return false;
  }

  private void declaration(int start, int end) {
    int colon = masked.indexOf(':', start);
    if (colon < 0 || colon > end) {
      return;
    }
    String property = masked.substring(start, colon).strip().toLowerCase(Locale.ROOT);
    switch (property) {
      case "text-align", "float" -> replace(SIDE, colon, end);
      case "direction" -> replace(DIRECTION, colon, end);
      default -> {
        if (SIDED_PROPERTY.matcher(property).matches()) {
          replace(SIDE, start, colon);
        }
      }
    }
  }

  private void replace(Pattern word, int start, int end) {
    Matcher matcher = word.matcher(masked).region(start, end);
    if (matcher.find()) {
      turned.append(css, copied, matcher.start()).append(other(matcher.group()));
      copied = matcher.end();
    }
  }

  private String other(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "left" -> "right";
      case "right" -> "left";
      default -> direction;
    };
  }

  private String result() {
    return turned.append(css, copied, css.length()).toString();
  }
}
