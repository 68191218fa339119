package org.bayan.text.internal.quotes;

import java.util.ArrayList;
import java.util.List;
import org.bayan.text.BidiControls;

/** Finds the quotation marks of a text and tells from their neighbours what they do. */
final class Marks {
  private final String text;

  private Marks(String text) {
    this.text = text;
  }

  static List<Mark> of(String text) {
    Marks marks = new Marks(text);
    List<Mark> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      Mark mark = marks.at(i);
      if (mark != null) {
        found.add(mark);
      }
    }
    return found;
  }

  private Mark at(int i) {
    return switch (text.charAt(i)) {
      case '«' -> new Mark(i, Mark.Family.ANGLE, angle(i, Mark.Role.OPENS));
      case '»' -> new Mark(i, Mark.Family.ANGLE, angle(i, Mark.Role.CLOSES));
      case '„' -> new Mark(i, Mark.Family.CURLY, Mark.Role.OPENS);
      case '“', '”' -> new Mark(i, Mark.Family.CURLY, curly(i));
      case '‘' -> new Mark(i, Mark.Family.SINGLE, Mark.Role.OPENS);
      case '’' -> apostrophe(i);
      case '"', '＂' -> new Mark(i, Mark.Family.STRAIGHT, straight(i));
      default -> null;
    };
  }

  /** By its shape, unless the spaces around it clearly say the opposite. */
  private Mark.Role angle(int i, Mark.Role shape) {
    boolean opening = isOpening(i);
    boolean closing = isClosing(i);
    if (opening == closing) {
      return shape;
    }
    return opening ? Mark.Role.OPENS : Mark.Role.CLOSES;
  }

  private Mark.Role curly(int i) {
    boolean opening = isOpening(i);
    if (opening == isClosing(i)) {
      return Mark.Role.EITHER;
    }
    return opening ? Mark.Role.OPENS : Mark.Role.CLOSES;
  }

  private Mark.Role straight(int i) {
    if (isOpening(i)) {
      return isClosing(i) ? Mark.Role.EITHER : Mark.Role.OPENS;
    }
    if (isSpace(before(i)) && isSpace(after(i))) {
      return Mark.Role.EITHER;
    }
    return Character.isDigit(before(i)) ? Mark.Role.MAY_CLOSE : Mark.Role.CLOSES;
  }

  private Mark apostrophe(int i) {
    return Character.isLetter(after(i))
        ? null
        : new Mark(i, Mark.Family.SINGLE, Mark.Role.MAY_CLOSE);
  }

  /**
   * A space, a bracket, an Arabic proclitic of one letter or nothing before it, a word after it.
   */
  private boolean isOpening(int i) {
    int after = after(i);
    boolean word = after != 0 && !Character.isWhitespace(after) && (after == '…' || !isStop(after));
    int before = before(i);
    return word && (before == 0 || !isWordOrStop(before) || isProclitic(i));
  }

  private boolean isClosing(int i) {
    int after = after(i);
    boolean end = after == 0 || !Character.isLetterOrDigit(after);
    int before = before(i);
    return end && before != 0 && !Character.isWhitespace(before);
  }

  private static boolean isSpace(int c) {
    return c == 0 || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private boolean isProclitic(int i) {
    int letter = before(i);
    return "وفبلك".indexOf(letter) >= 0 && !isWordOrStop(before(i - 1));
  }

  private static boolean isWordOrStop(int c) {
    return Character.isLetterOrDigit(c) || isStop(c);
  }

  private static boolean isStop(int c) {
    return ".,;:!?…،؛؟)]".indexOf(c) >= 0;
  }

  private int before(int i) {
    int at = i - 1;
    while (at >= 0 && isInvisible(text.charAt(at))) {
      at--;
    }
    return at < 0 ? 0 : text.charAt(at);
  }

  private int after(int i) {
    int at = i + 1;
    while (at < text.length() && isInvisible(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? 0 : text.charAt(at);
  }

  private static boolean isInvisible(char c) {
    return BidiControls.isControl(c) || Character.getType(c) == Character.FORMAT;
  }
}
