package org.bayan.quality.internal.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.Token;

/** Targets, and words of a target, in the language of the source. */
public final class UntranslatedCheck implements PairCheck {
  private static final int FEWEST_IN_ROW = 3;
  private static final double MOST = 0.5;

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.hasBoth() || !pair.crosses()) {
      return;
    }
    boolean identical = pair.source().folded().strip().equals(pair.target().folded().strip());
    List<Token> foreign = foreignWords(pair);
    long words = pair.target().tokens().stream().filter(UntranslatedCheck::counts).count();
    boolean mostly = words > 0 && foreign.size() > MOST * words && plain(foreign) >= 2;
    if (identical && words > 0) {
      reportIdentical(pair, foreign.size(), found);
    } else if (mostly && foreign.size() >= 2) {
      found.inTarget(QualityCheck.UNTRANSLATED, all(pair.target()), null);
    } else {
      reportRuns(pair, foreign, found);
    }
  }

  private static void reportIdentical(PairAnalysis pair, int foreign, FoundInPair found) {
    boolean names =
        pair.target().tokens().stream()
            .filter(UntranslatedCheck::counts)
            .allMatch(token -> token.text().equals(token.text().toUpperCase(Locale.ROOT)));
    if (foreign > 0 && (!names || pair.source().isArabic())) {
      found.inTarget(QualityCheck.IDENTICAL, all(pair.target()), null);
    }
  }

  /** Words of the target in the script of the source; in one script, words that the source has. */
  private static List<Token> foreignWords(PairAnalysis pair) {
    List<Token> foreign = new ArrayList<>();
    boolean scripts = pair.source().isArabic() != pair.target().isArabic();
    Set<String> source = new HashSet<>();
    if (!scripts) {
      pair.source().tokens().forEach(token -> source.add(token.key()));
    }
    List<TextRange> taken = pair.target().compounds();
    for (Token token : pair.target().tokens()) {
      boolean of =
          counts(token)
              && (scripts
                  ? isArabic(token) != pair.target().isArabic() && isLetter(token)
                  : source.contains(token.key()));
      TextRange range = of ? new TextRange(token.start(), token.end()) : null;
      if (of && taken.stream().noneMatch(range::overlaps)) {
        foreign.add(token);
      }
    }
    return foreign;
  }

  /**
   * Several words in a row that begin with small letters, or are Arabic: names in Latin letters and
   * abbreviations stand in Arabic texts as they are.
   */
  private static void reportRuns(PairAnalysis pair, List<Token> foreign, FoundInPair found) {
    if (pair.source().isArabic() == pair.target().isArabic()) {
      return;
    }
    int start = 0;
    for (int i = 1; i <= foreign.size(); i++) {
      boolean open = i < foreign.size() && foreign.get(i).start() - foreign.get(i - 1).end() <= 3;
      if (!open) {
        reportRun(foreign.subList(start, i), pair, found);
        start = i;
      }
    }
  }

  private static void reportRun(List<Token> run, PairAnalysis pair, FoundInPair found) {
    long plain = plain(run);
    boolean arabic = isArabic(run.isEmpty() ? null : run.getFirst());
    boolean many = run.size() >= FEWEST_IN_ROW && 2 * plain >= run.size();
    if ((many || isTornOut(run)) && !isEnclosed(run, pair) || arabic) {
      TextRange range = new TextRange(run.getFirst().start(), run.getLast().end());
      found.inTarget(QualityCheck.PARTLY_UNTRANSLATED, range, null, range.of(pair.target().text()));
    }
  }

  /** A name begins and ends with a capital letter, a piece of a sentence need not. */
  private static boolean isTornOut(List<Token> run) {
    return run.size() > 1 && plain(List.of(run.getFirst(), run.getLast())) > 0;
  }

  /** The original name of a work or company beside its translation. */
  private static boolean isEnclosed(List<Token> run, PairAnalysis pair) {
    int start = run.getFirst().start();
    return start > 0 && "(\"“«[".indexOf(pair.target().text().charAt(start - 1)) >= 0;
  }

  /** How many do not begin with a capital letter, as names and titles of works do. */
  private static long plain(List<Token> words) {
    return words.stream()
        .filter(token -> !Character.isUpperCase(token.text().codePointAt(0)))
        .count();
  }

  private static boolean counts(Token token) {
    return token.isWord() && token.text().length() > 1;
  }

  private static boolean isLetter(Token token) {
    return Character.isLetter(token.text().codePointAt(0));
  }

  private static boolean isArabic(Token token) {
    return token != null
        && Character.UnicodeScript.of(token.text().codePointAt(0))
            == Character.UnicodeScript.ARABIC;
  }

  private static TextRange all(SideAnalysis side) {
    return new TextRange(0, side.text().length());
  }
}
