package org.bayan.quality.internal.characters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bayan.quality.Fix;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.text.Token;

/** Latin words in an Arabic text in the reverse of the order that the source has them in. */
public final class LatinOrderCheck implements PairCheck {
  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.target().isArabic() || pair.source().isArabic()) {
      return;
    }
    List<Token> run = new ArrayList<>();
    for (Token token : pair.target().tokens()) {
      boolean near = run.isEmpty() || token.start() - run.getLast().end() <= 2;
      if (isLatin(token) && near) {
        run.add(token);
      } else {
        check(run, pair, found);
        run.clear();
        if (isLatin(token)) {
          run.add(token);
        }
      }
    }
    check(run, pair, found);
  }

  private static void check(List<Token> run, PairAnalysis pair, FoundInPair found) {
    if (run.size() < 2) {
      return;
    }
    List<String> words = new ArrayList<>(run.stream().map(Token::key).toList());
    List<String> source = pair.source().tokens().stream().map(Token::key).toList();
    boolean right = Collections.indexOfSubList(source, words) >= 0;
    Collections.reverse(words);
    int at = Collections.indexOfSubList(source, words);
    if (!right && at >= 0) {
      TextRange range = new TextRange(run.getFirst().start(), run.getLast().end());
      Token last = pair.source().tokens().get(at + words.size() - 1);
      String turned =
          pair.source().text().substring(pair.source().tokens().get(at).start(), last.end());
      found.inTarget(
          QualityCheck.LATIN_ORDER, range, new Fix(range, turned), range.of(pair.target().text()));
    }
  }

  private static boolean isLatin(Token token) {
    return token.isWord()
        && Character.UnicodeScript.of(token.text().codePointAt(0)) == Character.UnicodeScript.LATIN;
  }
}
