package org.bayan.quality.internal.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.Token;

/** Words that an Arabic text has in Latin letters and the other side has not. */
public final class LatinWordCheck implements PairCheck {
  private static final int SHORTEST = 2;

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.isTranslation() || pair.source().isArabic() == pair.target().isArabic()) {
      return;
    }
    boolean arabicTarget = pair.target().isArabic();
    SideAnalysis arabic = arabicTarget ? pair.target() : pair.source();
    SideAnalysis other = arabicTarget ? pair.source() : pair.target();
    Set<String> there = new HashSet<>();
    other.tokens().forEach(token -> there.add(token.key()));
    List<TextRange> taken = arabic.compounds();
    for (Token token : arabic.tokens()) {
      TextRange range = new TextRange(token.start(), token.end());
      if (token.isWord()
          && token.text().length() >= SHORTEST
          && Character.UnicodeScript.of(token.text().codePointAt(0))
              == Character.UnicodeScript.LATIN
          && taken.stream().noneMatch(range::overlaps)
          && !isThere(token.key(), there)) {
        if (arabicTarget) {
          found.inTarget(QualityCheck.LATIN_MISSING, range, null, token.text());
        } else {
          found.inSource(QualityCheck.LATIN_MISSING, range, token.text());
        }
      }
    }
  }

  private static boolean isThere(String key, Set<String> there) {
    return there.contains(key)
        || key.length() > 3
            && there.stream()
                .anyMatch(one -> one.startsWith(key) || key.startsWith(one) && one.length() > 3);
  }
}
