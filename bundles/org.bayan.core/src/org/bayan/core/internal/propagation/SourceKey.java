package org.bayan.core.internal.propagation;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import org.bayan.core.internal.resegment.EdgeBlank;
import org.bayan.text.BidiControls;

/**
 * What two sources are compared by.
 *
 * @param text the text without bidi controls, with single spaces, Latin letters in lower case
 * @param frame the same with a mark for each number in digits
 * @param slots these numbers, by their places in the text
 * @param language BCP 47 tag of the text
 */
public record SourceKey(String text, String frame, List<NumberSlot> slots, String language) {

  /** Stands in no text that people write. */
  private static final char MARK = '\uFFFC';

  /**
   * The key of a text.
   *
   * @param language BCP 47 tag of the text
   */
  public static SourceKey of(String text, String language) {
    String plain = plain(text);
    List<NumberSlot> slots = NumberSlot.in(plain);
    StringBuilder frame = new StringBuilder();
    int at = 0;
    for (NumberSlot slot : slots) {
      frame.append(plain, at, slot.start()).append(MARK);
      at = slot.end();
    }
    return new SourceKey(plain, frame.append(plain.substring(at)).toString(), slots, language);
  }

  /** The number that a slot holds, where its digits are one. */
  Optional<WrittenNumber> number(int slot) {
    return slots.get(slot).number(language);
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (BidiControls.isControl(codePoint)) {
        continue;
      }
      if (codePoint <= Character.MAX_VALUE && EdgeBlank.isBlank((char) codePoint)) {
        blank = true;
        continue;
      }
      if (blank && !plain.isEmpty()) {
        plain.append(' ');
      }
      blank = false;
      plain.appendCodePoint(folded(codePoint));
    }
    return plain.toString();
  }

  private static int folded(int codePoint) {
    return UnicodeScript.of(codePoint) == UnicodeScript.LATIN
        ? Character.toLowerCase(codePoint)
        : codePoint;
  }
}
