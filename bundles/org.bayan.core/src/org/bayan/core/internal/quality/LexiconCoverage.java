package org.bayan.core.internal.quality;

import java.util.ArrayList;
import java.util.List;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.Coverage;
import org.bayan.quality.TextRange;
import org.bayan.text.PrimaryLanguage;
import org.bayan.text.Token;

/**
 * What lexicons tell of omissions and additions, word by word: a word is covered when a word of the
 * other side translates it, is the same, or sounds alike. It is made for thousands of pairs a
 * second; {@link org.bayan.align.recall.PairComparison} weighs more. It may be used by several
 * threads.
 */
public final class LexiconCoverage implements Coverage {
  private final String sourceLanguage;
  private final String targetLanguage;
  private final LexiconWords sourceWords;
  private final LexiconWords targetWords;

  /**
   * The coverage between two languages.
   *
   * @param lexicons those of other languages are passed over
   */
  public LexiconCoverage(String sourceLanguage, String targetLanguage, List<Lexicon> lexicons) {
    this.sourceLanguage = PrimaryLanguage.of(sourceLanguage);
    this.targetLanguage = PrimaryLanguage.of(targetLanguage);
    sourceWords =
        new LexiconWords(
            this.sourceLanguage, Lexicon.joining(lexicons, sourceLanguage, targetLanguage));
    targetWords =
        new LexiconWords(
            this.targetLanguage, Lexicon.joining(lexicons, targetLanguage, sourceLanguage));
  }

  @Override
  public Gaps of(CheckedPair pair, List<Token> source, List<Token> target) {
    boolean fits =
        PrimaryLanguage.of(pair.source().language()).equals(sourceLanguage)
            && PrimaryLanguage.of(pair.target().language()).equals(targetLanguage);
    if (!fits || sourceWords.lexicons().isEmpty()) {
      return Coverage.UNKNOWN.of(pair, source, target);
    }
    SideWords sources = SideWords.of(source, sourceWords);
    SideWords targets = SideWords.of(target, targetWords);
    Side first = new Side(sources, targets);
    Side second = new Side(targets, sources);
    return new Gaps(first.share(), second.share(), first.gaps, second.gaps);
  }

  /** One side against the other. */
  private static final class Side {
    private final List<TextRange> gaps = new ArrayList<>();
    private double covered;
    private double all;

    Side(SideWords own, SideWords others) {
      boolean open = false;
      for (int i = 0; i < own.size(); i++) {
        double weight = own.word(i).weight();
        if (weight > 0) {
          boolean found = others.cover(own, i);
          all += weight;
          covered += found ? weight : 0;
          if (!found) {
            add(own.token(i), open);
          }
          open = !found;
        }
      }
    }

    private void add(Token token, boolean open) {
      int start = open ? gaps.removeLast().start() : token.start();
      gaps.add(new TextRange(start, token.end()));
    }

    double share() {
      return all == 0 ? 1 : covered / all;
    }
  }
}
