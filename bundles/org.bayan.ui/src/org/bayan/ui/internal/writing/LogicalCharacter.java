package org.bayan.ui.internal.writing;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bayan.text.Direction;

/**
 * A character in the order in which it is kept, which is that in which it is read aloud.
 *
 * @param offset where it stands in its text, in UTF-16 units
 * @param codePoint the character
 * @param level its embedding level by the Unicode Bidirectional Algorithm; odd runs right to left
 */
record LogicalCharacter(int offset, int codePoint, int level) {

  /** The characters of a text in a paragraph of a direction. */
  static List<LogicalCharacter> of(String text, Direction direction) {
    int base =
        direction == Direction.RIGHT_TO_LEFT
            ? Bidi.DIRECTION_RIGHT_TO_LEFT
            : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(text, base);
    List<LogicalCharacter> characters = new ArrayList<>();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      characters.add(new LogicalCharacter(at, text.codePointAt(at), bidi.getLevelAt(at)));
    }
    return characters;
  }

  /** The character as it is seen; empty for one that leaves no ink. */
  String glyph() {
    int type = Character.getType(codePoint);
    boolean invisible = type == Character.FORMAT || type == Character.CONTROL;
    return invisible ? "" : Character.toString(codePoint);
  }

  /** The code point as Unicode writes it, such as U+0628. */
  String code() {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /** The name in the Unicode Character Database, such as ARABIC LETTER BEH. */
  String name() {
    String name = Character.getName(codePoint);
    return name == null ? "" : name;
  }

  boolean isRightToLeft() {
    return level % 2 == 1;
  }
}
