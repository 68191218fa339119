package org.bayan.quality.internal.content;

import java.util.List;
import org.bayan.quality.Fix;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.Token;

/** One to four words twice in a row, unless the source has something twice in a row, too. */
public final class RepeatedWordCheck implements PairCheck {
  private static final int LONGEST = 4;

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    SideAnalysis target = pair.target();
    List<Token> tokens = target.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      int length = repeatedAt(tokens, i, target.text());
      if (length > 0) {
        if (!repeats(pair.source())) {
          Token last = tokens.get(i + length - 1);
          Token end = tokens.get(i + 2 * length - 1);
          TextRange range = new TextRange(tokens.get(i).start(), end.end());
          Fix fix = new Fix(new TextRange(last.end(), end.end()), "");
          String words = target.text().substring(tokens.get(i).start(), last.end());
          found.inTarget(QualityCheck.REPEATED_WORD, range, fix, words);
        }
        i += 2 * length - 1;
      }
    }
  }

  private static boolean repeats(SideAnalysis side) {
    for (int i = 0; i + 1 < side.tokens().size(); i++) {
      if (repeatedAt(side.tokens(), i, side.text()) > 0) {
        return true;
      }
    }
    return false;
  }

  /** How many words at an index stand there twice; 0 when none do. */
  private static int repeatedAt(List<Token> tokens, int index, String text) {
    for (int length = 1; length <= LONGEST && index + 2 * length <= tokens.size(); length++) {
      if (isRepeated(tokens, index, length, text)) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isRepeated(List<Token> tokens, int index, int length, String text) {
    for (int i = index; i < index + length; i++) {
      Token one = tokens.get(i);
      Token other = tokens.get(i + length);
      if (!one.isWord() || !one.text().equalsIgnoreCase(other.text())) {
        return false;
      }
    }
    for (int i = index; i + 1 < index + 2 * length; i++) {
      if (!text.substring(tokens.get(i).end(), tokens.get(i + 1).start()).isBlank()) {
        return false;
      }
    }
    Token first = tokens.get(index);
    return length > 1 || first.text().length() > 1 && !isNatural(first.key());
  }

  /** "had had", "that that". */
  private static boolean isNatural(String key) {
    return List.of("had", "that").contains(key);
  }
}
