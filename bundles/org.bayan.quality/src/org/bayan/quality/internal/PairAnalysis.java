package org.bayan.quality.internal;

import java.util.EnumSet;
import org.bayan.model.bitext.LinkType;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.Coverage;
import org.bayan.quality.Profile;
import org.bayan.quality.WordKnowledge;
import org.bayan.quality.internal.terms.TermKnowledge;
import org.bayan.terms.RecognizedTerms;

/** Both sides of a pair and what is known beside them. It is used by one thread. */
public final class PairAnalysis {
  private final CheckedPair pair;
  private final SideAnalysis source;
  private final SideAnalysis target;
  private final Profile profile;
  private final TermKnowledge terms;
  private final Coverage coverage;
  private final WordKnowledge words;
  private Coverage.Gaps gaps;
  private RecognizedTerms sourceTerms;
  private RecognizedTerms targetTerms;

  /** An analysis that has read nothing yet. */
  public PairAnalysis(
      CheckedPair pair,
      Profile profile,
      TermKnowledge terms,
      Coverage coverage,
      WordKnowledge words) {
    this.pair = pair;
    this.profile = profile;
    this.terms = terms;
    this.coverage = coverage;
    this.words = words;
    source = new SideAnalysis(pair.source());
    target = new SideAnalysis(pair.target());
  }

  /** The pair. */
  public CheckedPair pair() {
    return pair;
  }

  /** The source. */
  public SideAnalysis source() {
    return source;
  }

  /** The target. */
  public SideAnalysis target() {
    return target;
  }

  /** The profile. */
  public Profile profile() {
    return profile;
  }

  /** The termbases. */
  public TermKnowledge terms() {
    return terms;
  }

  /** The terms of the source. */
  public RecognizedTerms sourceTerms() {
    if (sourceTerms == null) {
      sourceTerms = terms.recognize(source);
    }
    return sourceTerms;
  }

  /** The terms of the target. */
  public RecognizedTerms targetTerms() {
    if (targetTerms == null) {
      targetTerms = terms.recognize(target);
    }
    return targetTerms;
  }

  /** What lexicons know of words. */
  public WordKnowledge words() {
    return words;
  }

  /** What either side has that the other lacks. */
  public Coverage.Gaps gaps() {
    if (gaps == null) {
      gaps = coverage.of(pair, source.tokens(), target.tokens());
    }
    return gaps;
  }

  /** Whether both sides have text and the target is meant to say all that the source says. */
  public boolean isTranslation() {
    return hasBoth()
        && !EnumSet.of(LinkType.SUMMARY, LinkType.PARAPHRASE).contains(pair.linkType());
  }

  /** Whether both sides have text. */
  public boolean hasBoth() {
    return !pair.source().isBlank() && !pair.target().isBlank();
  }

  /** Whether the sides are in different languages. */
  public boolean crosses() {
    return source.isArabic() != target.isArabic()
        || !source.primaryLanguage().equals(target.primaryLanguage());
  }
}
