package org.bayan.okapi.internal.breaks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the structure of a regular expression that is known to be correct, in the notation of
 * {@link java.util.regex.Pattern}. References to groups, flags, quotations and the rarer escapes
 * are not read: such an expression has no structure here.
 */
final class ExpressionReader {
  private static final String CLASS_ESCAPES = "sSdDwWhHvV";
  private static final String CONTROL_ESCAPES = "tnrfae";
  private static final int UNICODE_ESCAPE = 6;
  private static final int HEX_ESCAPE = 4;

  private final String source;
  private final Map<String, CharacterSet> sets;
  private int at;
  private boolean readable = true;

  private ExpressionReader(String source, Map<String, CharacterSet> sets) {
    this.source = source;
    this.sets = sets;
  }

  /**
   * The structure of an expression, or nothing where it has parts that are not read.
   *
   * @param sets the character sets of expressions read before, by their notation; new ones are put
   *     there
   */
  static Optional<Node> read(String expression, Map<String, CharacterSet> sets) {
    ExpressionReader reader = new ExpressionReader(expression, sets);
    Node node = reader.choice();
    boolean complete = reader.readable && reader.at == expression.length();
    return complete ? Optional.of(node) : Optional.empty();
  }

  private boolean more() {
    return readable && at < source.length();
  }

  private boolean isNext(String text) {
    return readable && source.startsWith(text, at);
  }

  private boolean skip(String text) {
    boolean found = isNext(text);
    if (found) {
      at += text.length();
    }
    return found;
  }

  private Node unreadable() {
    readable = false;
    return new Node.Condition();
  }

  private Node choice() {
    List<Node> options = new ArrayList<>();
    do {
      options.add(sequence());
    } while (skip("|"));
    return options.size() == 1 ? options.getFirst() : new Node.Choice(options);
  }

  private Node sequence() {
    List<Node> parts = new ArrayList<>();
    while (more() && !isNext("|") && !isNext(")")) {
      parts.add(quantified(atom()));
    }
    return new Node.Sequence(parts);
  }

  private Node atom() {
    char c = source.charAt(at);
    return switch (c) {
      case '(' -> group();
      case '[' -> element(endOfClass(), 2);
      case '\\' -> escape();
      case '.' -> element(at + 1, 2);
      case '^', '$' -> {
        at++;
        yield c == '^' ? new Node.Start() : new Node.Condition();
      }
      default -> Character.isSurrogate(c) ? unreadable() : element(at + 1, 1);
    };
  }

  private Node group() {
    at++;
    boolean looksAround = isNext("?=") || isNext("?!") || isNext("?<=") || isNext("?<!");
    if (looksAround) {
      at += isNext("?<") ? "?<=".length() : "?=".length();
    } else if (!skip("?:") && isNext("?")) {
      return unreadable();
    }
    Node inner = choice();
    if (!skip(")")) {
      return unreadable();
    }
    return looksAround ? new Node.Condition() : inner;
  }

  private Node escape() {
    if (at + 1 == source.length()) {
      return unreadable();
    }
    char c = source.charAt(at + 1);
    if (c == 'b' || c == 'B') {
      at += 2;
      return isNext("{") ? unreadable() : new Node.Condition();
    }
    if (c == 'p' || c == 'P') {
      return element(endOfProperty(), 2);
    }
    if (CLASS_ESCAPES.indexOf(c) >= 0) {
      return element(at + 2, 2);
    }
    if (c == 'u' || c == 'x') {
      int end = at + (c == 'u' ? UNICODE_ESCAPE : HEX_ESCAPE);
      boolean surrogate = c == 'u' && "dD".indexOf(source.charAt(at + 2)) >= 0;
      return surrogate || isNext("\\x{") ? unreadable() : element(end, 1);
    }
    boolean letterOrDigit = c < 128 && Character.isLetterOrDigit(c);
    if (letterOrDigit && CONTROL_ESCAPES.indexOf(c) < 0 || Character.isSurrogate(c)) {
      return unreadable();
    }
    return element(at + 2, 1);
  }

  private int endOfProperty() {
    int name = at + 2;
    return source.startsWith("{", name) ? source.indexOf('}', name) + 1 : name + 1;
  }

  /** Classes may hold classes; a bracket that stands first closes nothing. */
  private int endOfClass() {
    int depth = 0;
    int i = at;
    while (i < source.length()) {
      char c = source.charAt(i);
      if (c == '\\') {
        readable &= !source.startsWith("\\Q", i);
        i++;
      } else if (c == '[') {
        depth++;
        i += source.startsWith("^", i + 1) ? 1 : 0;
        i += source.startsWith("]", i + 1) ? 1 : 0;
      } else if (c == ']' && --depth == 0) {
        return i + 1;
      }
      i++;
    }
    readable = false;
    return source.length();
  }

  private Node element(int end, int maxLength) {
    String expression = source.substring(at, end);
    at = end;
    if (!readable) {
      return unreadable();
    }
    return new Node.Element(sets.computeIfAbsent(expression, CharacterSet::of), maxLength);
  }

  private Node quantified(Node atom) {
    Node node = atom;
    while (more()) {
      if (skip("?")) {
        node = new Node.Repeat(node, 0, 1);
      } else if (skip("*")) {
        node = new Node.Repeat(node, 0, Node.UNBOUNDED);
      } else if (skip("+")) {
        node = new Node.Repeat(node, 1, Node.UNBOUNDED);
      } else if (isNext("{")) {
        node = counted(node);
      } else {
        return node;
      }
      if (!skip("?")) {
        skip("+");
      }
    }
    return node;
  }

  private Node counted(Node node) {
    int end = source.indexOf('}', at);
    String[] bounds = source.substring(at + 1, end).split(",", -1);
    at = end + 1;
    int least = Integer.parseInt(bounds[0]);
    if (bounds.length == 1) {
      return new Node.Repeat(node, least, least);
    }
    int most = bounds[1].isEmpty() ? Node.UNBOUNDED : Integer.parseInt(bounds[1]);
    return new Node.Repeat(node, least, most);
  }
}
