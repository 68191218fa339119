package org.bayan.quality.internal.typography;

import java.util.Map;
import java.util.regex.Pattern;
import org.bayan.quality.Fix;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.BidiControls;

/** The mark at the end: full stop, question mark, and so on, each in its script. */
public final class EndMarkCheck implements PairCheck {
  private static final Map<Character, Character> ARABIC = Map.of('?', '؟', ';', '؛', ',', '،');
  private static final String MARKS = ".?!:;,؟؛،…";
  private static final String CLOSERS = "\"”’»«)]}'`*";
  private static final String NONE = "–";
  private static final int FEWEST_WORDS = 4;
  private static final Pattern LIST_END = Pattern.compile("[;,] (?:and|or)\\s*$");

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.isTranslation()) {
      return;
    }
    int source = markAt(pair.source());
    int target = markAt(pair.target());
    char one = mark(pair.source(), source);
    char other = mark(pair.target(), target);
    if (one == other
        || endsInList(pair.target()) != endsInList(pair.source())
        || isWeak(one, other)
        || (one == '.' && isAbbreviation(pair.source().text(), source))
        || pair.source().tokens().size() < FEWEST_WORDS) {
      return;
    }
    String wanted = one == 0 ? "" : "" + inScriptOf(pair.target(), one);
    int end = endOfText(pair.target().text());
    TextRange at = other == 0 ? new TextRange(end, end) : new TextRange(target, target + 1);
    found.inTarget(
        QualityCheck.END_MARK,
        at,
        new Fix(at, wanted),
        one == 0 ? NONE : "" + one,
        other == 0 ? NONE : "" + inScriptOf(pair.target(), other));
  }

  /**
   * Commas, semicolons and colons end parts of sentences by the habits of each language, and the
   * last point of a list may end with either. A sentence that ends does not end with a comma.
   */
  private static boolean isWeak(char one, char other) {
    String soft = ",;:.…";
    boolean stops =
        one == '.' && ",:".indexOf(other) >= 0 || other == '.' && ",:".indexOf(one) >= 0;
    boolean both = soft.indexOf(one) >= 0 && soft.indexOf(other) >= 0 && !stops;
    boolean lost = other == 0 && one != '.' && soft.indexOf(one) >= 0;
    return both || lost || one == 0 && other != '?';
  }

  /** English joins the last two points of a list by "; and". */
  private static boolean endsInList(SideAnalysis side) {
    return LIST_END.matcher(side.text()).find();
  }

  /** "at 10 a.m.", "Lebanon v. U.S.": the point belongs to the last word. */
  private static boolean isAbbreviation(String text, int point) {
    boolean letter = point > 1 && Character.isLetter(text.charAt(point - 1));
    char before = letter ? text.charAt(point - 2) : 'x';
    return !Character.isLetter(before) && Character.getType(before) != Character.NON_SPACING_MARK;
  }

  private static char inScriptOf(SideAnalysis side, char mark) {
    return side.isArabic() ? ARABIC.getOrDefault(mark, mark) : mark;
  }

  /** The mark by its Latin form; 0 where there is none. */
  private static char mark(SideAnalysis side, int at) {
    char c = at < 0 ? 0 : side.text().charAt(at);
    return switch (c) {
      case '؟' -> '?';
      case '؛' -> ';';
      case '،' -> ',';
      default -> c;
    };
  }

  /** Where the mark at the end stands, before or after what closes a quotation; −1 for none. */
  private static int markAt(SideAnalysis side) {
    String text = side.text();
    int at = endOfText(text) - 1;
    while (at >= 0 && isPassed(text, at)) {
      at--;
    }
    return at >= 0 && MARKS.indexOf(text.charAt(at)) >= 0 ? at : -1;
  }

  private static boolean isPassed(String text, int at) {
    char c = text.charAt(at);
    return CLOSERS.indexOf(c) >= 0
        || c == '('
        || Character.isWhitespace(c)
        || Character.isDigit(c) && isFootnote(text, at)
        || BidiControls.isControl(c);
  }

  /** The figure of a footnote stands behind the mark. */
  private static boolean isFootnote(String text, int at) {
    int from = at;
    while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
      from--;
    }
    return from > 1
        && at - from < 2
        && (text.charAt(from - 1) == '['
            || MARKS.indexOf(text.charAt(from - 1)) >= 0
                && (Character.isLetter(text.charAt(from - 2)) || isYear(text, from - 1)));
  }

  /** "in September 2014.42" ends with a footnote. */
  private static boolean isYear(String text, int end) {
    return end > 4
        && text.substring(end - 4, end).chars().allMatch(Character::isDigit)
        && !Character.isLetterOrDigit(text.charAt(end - 5));
  }

  private static int endOfText(String text) {
    return text.stripTrailing().length();
  }
}
