package org.bayan.quality.internal.typography;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.Token;

/** Brackets without their partner, and brackets that the target lacks. */
public final class BracketCheck implements PairCheck {
  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";
  private static final int SHORTEST = 3;
  private static final double MOST = 0.6;

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.hasBoth()) {
      return;
    }
    Brackets target = Brackets.of(pair.target());
    Brackets source = Brackets.of(pair.source());
    if (target.alone.size() > source.alone.size()) {
      int at = target.alone.get(target.alone.size() - 1);
      TextRange range = new TextRange(at, at + 1);
      found.inTarget(QualityCheck.BRACKET_UNPAIRED, range, null, range.of(pair.target().text()));
    } else if (pair.isTranslation() && source.pairs.size() > target.pairs.size()) {
      if (target.labels.size() > source.labels.size()) {
        int at = target.labels.getFirst();
        TextRange range = new TextRange(at, at + 1);
        found.inTarget(QualityCheck.BRACKET_UNPAIRED, range, null, range.of(pair.target().text()));
        return;
      }
      TextRange lost =
          source.pairs.stream().filter(range -> isLost(range, pair)).findFirst().orElse(null);
      TextRange range = lost == null ? source.pairs.getFirst() : lost;
      found.inSource(
          lost == null ? QualityCheck.BRACKET_MISSING : QualityCheck.WORDS_OMITTED,
          range,
          range.of(pair.source().text()));
    }
  }

  /** Whether the words in brackets are nowhere in the target; acronyms are often left out. */
  private static boolean isLost(TextRange brackets, PairAnalysis pair) {
    int words = 0;
    int uncovered = 0;
    for (Token token : pair.source().tokens()) {
      boolean inside = token.start() >= brackets.start() && token.end() <= brackets.end();
      String text = token.text();
      if (inside
          && token.isWord()
          && text.length() >= SHORTEST
          && (pair.source().isArabic() || !text.equals(text.toUpperCase(Locale.ROOT)))) {
        words++;
        TextRange range = new TextRange(token.start(), token.end());
        uncovered += pair.gaps().sourceOnly().stream().anyMatch(range::overlaps) ? 1 : 0;
      }
    }
    return words > 0 && uncovered >= MOST * words;
  }

  /** The brackets of a side, without those of labels: {@code a)} and empty footnotes. */
  private static final class Brackets {
    private final List<TextRange> pairs = new ArrayList<>();
    private final List<Integer> alone = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();

    static Brackets of(SideAnalysis side) {
      Brackets brackets = new Brackets();
      Deque<Integer> open = new ArrayDeque<>();
      String text = side.text();
      int start = side.afterLabel();
      for (int i = start; i < text.length(); i++) {
        char c = text.charAt(i);
        if (OPENING.indexOf(c) >= 0) {
          open.push(i);
        } else if (CLOSING.indexOf(c) >= 0) {
          brackets.close(open, i, side, start);
        }
      }
      brackets.alone.addAll(open);
      return brackets;
    }

    private void close(Deque<Integer> open, int at, SideAnalysis side, int start) {
      String text = side.text();
      if (open.isEmpty()) {
        (isLabel(text, at, start) ? labels : alone).add(at);
      } else if (OPENING.indexOf(text.charAt(open.peek())) != CLOSING.indexOf(text.charAt(at))) {
        alone.add(at);
      } else {
        int from = open.pop();
        TextRange range = new TextRange(from, at + 1);
        boolean dateOrSymbol = side.compounds().stream().anyMatch(range::overlaps);
        if (!text.substring(from + 1, at).isBlank() && !dateOrSymbol) {
          pairs.add(range);
        }
      }
    }

    /** "a)", "1)" at the beginning, or after a mark or space. */
    private static boolean isLabel(String text, int at, int start) {
      int from = at;
      while (from > start && Character.isLetterOrDigit(text.charAt(from - 1))) {
        from--;
      }
      boolean few = at - from <= 3 && at > from;
      boolean digitOrLetter = at - from == 1 || few && Character.isDigit(text.charAt(from));
      return digitOrLetter && (from == 0 || " \u00A0\t،,;؛:.".indexOf(text.charAt(from - 1)) >= 0);
    }
  }
}
