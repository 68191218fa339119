package org.bayan.quality.internal.characters;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.bayan.quality.Fix;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.text.BidiControls;

/**
 * Embeddings and isolates without their end (Unicode Standard Annex 9), and marks that do nothing.
 */
public final class BidiCheck implements PairCheck {
  private static final int POP_EMBEDDING = 0x202C;
  private static final int POP_ISOLATE = 0x2069;

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    String text = pair.target().text();
    if (text.chars().noneMatch(BidiControls::isControl)) {
      return;
    }
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (opens(c)) {
        open.push(i);
      } else if (c == POP_EMBEDDING || c == POP_ISOLATE) {
        if (open.isEmpty() || closing(text.charAt(open.peek())) != c) {
          unbalanced(text, i, found);
        } else {
          open.pop();
        }
      } else if (BidiControls.isControl(c) && isStray(text, i)) {
        TextRange range = new TextRange(i, i + 1);
        found.inTarget(QualityCheck.BIDI_STRAY, range, new Fix(range, ""), name(c));
      }
    }
    open.forEach(at -> unbalanced(text, at, found));
  }

  private static void unbalanced(String text, int at, FoundInPair found) {
    TextRange range = new TextRange(at, at + 1);
    found.inTarget(QualityCheck.BIDI_UNBALANCED, range, new Fix(range, ""), name(text.charAt(at)));
  }

  private static boolean opens(char c) {
    return c == 0x202A || c == 0x202B || c == 0x202D || c == 0x202E || c >= 0x2066 && c <= 0x2068;
  }

  private static int closing(char opening) {
    return opening >= 0x2066 ? POP_ISOLATE : POP_EMBEDDING;
  }

  /** Between two letters of one direction, or beside the same mark. */
  private static boolean isStray(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    boolean inWord =
        Character.isLetter(before)
            && Character.isLetter(after)
            && Character.getDirectionality(before) == Character.getDirectionality(after);
    return inWord || before == text.charAt(at);
  }

  private static String name(char c) {
    return String.format(Locale.ROOT, "U+%04X (%s)", (int) c, Character.getName(c));
  }
}
