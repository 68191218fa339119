package org.bayan.quality.internal.content;

import java.util.ArrayList;
import java.util.List;
import org.bayan.quality.Coverage;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.text.Token;

/** Words of either side that nothing on the other side translates, where they are many in a row. */
public final class CoverageCheck implements PairCheck {
  /** A free translation leaves single words uncovered. */
  private static final int FEWEST_WORDS = 5;

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.isTranslation() || pair.source().tokens().size() < FEWEST_WORDS) {
      return;
    }
    Coverage.Gaps gaps = pair.gaps();
    for (TextRange range : longGaps(gaps.sourceOnly(), pair.source().tokens())) {
      found.inSource(QualityCheck.WORDS_OMITTED, range, range.of(pair.source().text()));
    }
    for (TextRange range : longGaps(gaps.targetOnly(), pair.target().tokens())) {
      found.inTarget(QualityCheck.WORDS_ADDED, range, null, range.of(pair.target().text()));
    }
  }

  private static List<TextRange> longGaps(List<TextRange> gaps, List<Token> tokens) {
    List<TextRange> joined = new ArrayList<>();
    for (TextRange gap : gaps) {
      if (words(gap, tokens) >= FEWEST_WORDS) {
        joined.add(gap);
      }
    }
    return joined;
  }

  private static long words(TextRange range, List<Token> tokens) {
    return tokens.stream()
        .filter(token -> token.isWord() && token.key().length() > 2)
        .filter(token -> token.start() >= range.start() && token.end() <= range.end())
        .count();
  }
}
