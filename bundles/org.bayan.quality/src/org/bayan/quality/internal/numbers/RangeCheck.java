package org.bayan.quality.internal.numbers;

import java.util.List;
import org.bayan.quality.Fix;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.text.Token;

/** Ranges of figures that the source has the other way round. */
public final class RangeCheck implements PairCheck {
  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    List<Token> tokens = pair.target().tokens();
    String text = pair.target().text();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      long first = rangeEnd(tokens, i);
      long last = first < 0 ? -1 : value(tokens.get(i + 2));
      if (last >= 0 && first > last && isInSource(pair, last, first)) {
        TextRange range = new TextRange(tokens.get(i).start(), tokens.get(i + 2).end());
        TextRange dash = new TextRange(tokens.get(i).end(), tokens.get(i + 2).start());
        String turned = tokens.get(i + 2).text() + dash.of(text) + tokens.get(i).text();
        found.inTarget(QualityCheck.RANGE_REVERSED, range, new Fix(range, turned), range.of(text));
      }
    }
  }

  /** The figure that a dash and another figure follow, or −1. */
  private static long rangeEnd(List<Token> tokens, int index) {
    boolean dash = "-–—".contains(tokens.get(index + 1).text());
    boolean alone =
        (index == 0 || !"-–—/".contains(tokens.get(index - 1).text()))
            && (index + 3 >= tokens.size() || !"-–—/".contains(tokens.get(index + 3).text()));
    return dash && alone ? value(tokens.get(index)) : -1;
  }

  private static boolean isInSource(PairAnalysis pair, long first, long last) {
    List<Token> tokens = pair.source().tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      boolean joined = List.of("-", "–", "—", "to", "الي").contains(tokens.get(i + 1).key());
      if (joined && value(tokens.get(i)) == first && value(tokens.get(i + 2)) == last) {
        return true;
      }
    }
    return false;
  }

  private static long value(Token token) {
    return token.key().matches("\\d{1,9}") ? Long.parseLong(token.key()) : -1;
  }
}
