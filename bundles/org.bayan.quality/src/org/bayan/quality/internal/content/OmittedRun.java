package org.bayan.quality.internal.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bayan.quality.TextRange;
import org.bayan.quality.WordKnowledge;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.Token;

/**
 * The stretch of a text that the other side says least of. Each word of the other side counts for
 * one word here only, so that what is said twice and translated once is found; a stretch may have
 * words that are translated by chance (maximum-sum segment, Bentley 1984).
 *
 * @param range where it stands
 * @param score how many more words of it are without a counterpart than with one
 */
record OmittedRun(TextRange range, double score) {
  private static final double COVERED = -1.3;
  private static final double WRITTEN_OUT = 3;
  private static final int MOST_ACRONYMS = 4;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 120;

  /** The stretch of a side with the highest score; of score 0 when all is covered. */
  static OmittedRun of(SideAnalysis side, SideAnalysis other, WordKnowledge words) {
    List<Token> own = content(side);
    boolean[] covered = covered(own, content(other), side.isArabic(), words);
    double best = 0;
    int bestStart = 0;
    int bestEnd = 0;
    double sum = 0;
    int start = 0;
    for (int i = 0; i < own.size(); i++) {
      sum += covered[i] ? COVERED : 1;
      if (sum <= 0) {
        sum = 0;
        start = i + 1;
      } else if (sum > best) {
        best = sum;
        bestStart = own.get(start).start();
        bestEnd = own.get(i).end();
      }
    }
    double written = side.isArabic() ? WRITTEN_OUT * acronyms(other) : 0;
    return new OmittedRun(new TextRange(bestStart, bestEnd), Math.max(0, best - written));
  }

  /** UNAIDS takes eight words in Arabic. */
  private static long acronyms(SideAnalysis side) {
    return side.tokens().stream()
        .filter(Token::isWord)
        .map(Token::text)
        .filter(text -> text.length() >= SHORTEST && text.equals(text.toUpperCase(Locale.ROOT)))
        .distinct()
        .limit(MOST_ACRONYMS)
        .count();
  }

  private static List<Token> content(SideAnalysis side) {
    List<Token> content = new ArrayList<>();
    List<TextRange> dates = side.compounds();
    for (Token token : side.tokens()) {
      TextRange range = new TextRange(token.start(), token.end());
      if (token.isWord()
          && token.key().length() >= SHORTEST
          && content.size() < LONGEST
          && dates.stream().noneMatch(range::overlaps)) {
        content.add(token);
      }
    }
    return content;
  }

  /** Pairs up words, the most probable translations first. */
  private static boolean[] covered(
      List<Token> own, List<Token> others, boolean arabic, WordKnowledge words) {
    boolean[] covered = new boolean[own.size()];
    boolean[] used = new boolean[others.size()];
    WordLikeness likeness =
        arabic ? new WordLikeness(own, others, words) : new WordLikeness(others, own, words);
    List<double[]> links = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      for (int j = 0; j < others.size(); j++) {
        double probability = arabic ? likeness.of(i, j) : likeness.of(j, i);
        if (probability >= WordLikeness.LEAST) {
          links.add(new double[] {probability, i, j});
        }
      }
    }
    links.sort((one, other) -> Double.compare(other[0], one[0]));
    for (double[] link : links) {
      int i = (int) link[1];
      int j = (int) link[2];
      if (!covered[i] && !used[j]) {
        covered[i] = true;
        used[j] = true;
      }
    }
    return covered;
  }
}
