package org.bayan.quality.internal.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
  private static final int FEWEST_WORDS = 9;

  /** A translation explains more than it leaves out. */
  private static final int MANY_WORDS = 10;

  private static final int ENOUGH_WORDS = 9;

  /** Measured on official texts: of one in thousands both shares add up to less. */
  private static final double UNRELATED = 0.85;

  /** With an unusual length, a share that few translations have. */
  private static final double LITTLE = 0.7;

  private static final double UNUSUAL = 2.3;

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.isTranslation() || pair.source().tokens().size() < FEWEST_WORDS) {
      return;
    }
    Coverage.Gaps gaps = pair.gaps();
    boolean words = pair.source().tokens().size() >= ENOUGH_WORDS;
    if (words && gaps.sourceShare() + gaps.targetShare() < UNRELATED) {
      found.inTarget(QualityCheck.UNRELATED, new TextRange(0, pair.target().text().length()), null);
      return;
    }
    double deviations = Lengths.deviations(pair.source(), pair.target());
    if (words && gaps.sourceShare() < LITTLE && deviations < -UNUSUAL) {
      report(QualityCheck.WORDS_OMITTED, gaps.sourceOnly(), pair, found);
      return;
    }
    if (words && gaps.targetShare() < LITTLE && deviations > UNUSUAL) {
      report(QualityCheck.WORDS_ADDED, gaps.targetOnly(), pair, found);
      return;
    }
    for (TextRange range : longGaps(gaps.sourceOnly(), FEWEST_WORDS, pair.source().tokens())) {
      found.inSource(QualityCheck.WORDS_OMITTED, range, range.of(pair.source().text()));
    }
    for (TextRange range : longGaps(gaps.targetOnly(), MANY_WORDS, pair.target().tokens())) {
      found.inTarget(QualityCheck.WORDS_ADDED, range, null, range.of(pair.target().text()));
    }
  }

  private static void report(
      QualityCheck check, List<TextRange> gaps, PairAnalysis pair, FoundInPair found) {
    boolean omitted = check == QualityCheck.WORDS_OMITTED;
    String text = omitted ? pair.source().text() : pair.target().text();
    String words = gaps.stream().map(gap -> gap.of(text)).collect(Collectors.joining(" … "));
    found.add(
        check, omitted ? gaps : List.of(), omitted ? List.of() : gaps, Optional.empty(), words);
  }

  private static List<TextRange> longGaps(List<TextRange> gaps, int fewest, List<Token> tokens) {
    List<TextRange> joined = new ArrayList<>();
    for (TextRange gap : gaps) {
      if (words(gap, tokens) >= fewest) {
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
