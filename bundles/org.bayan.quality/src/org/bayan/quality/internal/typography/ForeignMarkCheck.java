package org.bayan.quality.internal.typography;

import java.util.Map;
import org.bayan.quality.Fix;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;

/** Commas, semicolons and question marks of the other script between words of this one. */
public final class ForeignMarkCheck implements PairCheck {
  private static final Map<Character, Character> TO_ARABIC = Map.of(',', '،', ';', '؛', '?', '؟');
  private static final Map<Character, Character> TO_LATIN = Map.of('،', ',', '؛', ';', '؟', '?');

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    boolean arabic = pair.target().isArabic();
    Map<Character, Character> right = arabic ? TO_ARABIC : TO_LATIN;
    String text = pair.target().text();
    for (int i = 0; i < text.length(); i++) {
      Character mark = right.get(text.charAt(i));
      TextRange range = new TextRange(i, i + 1);
      if (mark != null
          && isAmongWords(text, i, arabic)
          && pair.target().compounds().stream().noneMatch(range::overlaps)) {
        String wanted = mark.toString();
        found.inTarget(
            QualityCheck.FOREIGN_MARK, range, new Fix(range, wanted), range.of(text), wanted);
      }
    }
  }

  /** The letter before it is of the text's own script; figures have separators of both. */
  private static boolean isAmongWords(String text, int at, boolean arabic) {
    int before = at - 1;
    while (before >= 0 && !Character.isLetterOrDigit(text.charAt(before))) {
      before--;
    }
    if (before < 0
        || Character.isDigit(text.charAt(before))
            && before == at - 1
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at + 1))) {
      return false;
    }
    char letter = text.charAt(before);
    boolean own = Character.isLetter(letter) && isArabic(letter) == arabic;
    return own || arabic && goesOnInArabic(text, at) || !arabic && !Character.isLetter(letter);
  }

  /** Behind a figure or a Latin name the mark is the text's own when the sentence goes on. */
  private static boolean goesOnInArabic(String text, int at) {
    int next = at + 1;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next > at + 1 && next < text.length() && isArabic(text.charAt(next));
  }

  private static boolean isArabic(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }
}
