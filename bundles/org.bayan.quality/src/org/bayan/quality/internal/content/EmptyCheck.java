package org.bayan.quality.internal.content;

import org.bayan.model.bitext.LinkType;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;

/** Segments that stand alone without being marked as left out or added. */
public final class EmptyCheck implements PairCheck {
  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    String source = pair.source().text();
    String target = pair.target().text();
    boolean known =
        pair.pair().linkType() == LinkType.OMITTED || pair.pair().linkType() == LinkType.ADDED;
    if (known || hasWords(source) == hasWords(target)) {
      return;
    }
    if (target.isBlank()) {
      found.inSource(QualityCheck.TARGET_EMPTY, new TextRange(0, source.length()));
    } else if (source.isBlank()) {
      TextRange all = new TextRange(0, target.length());
      found.inTarget(QualityCheck.SOURCE_EMPTY, all, null);
    }
  }

  private static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
