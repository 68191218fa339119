package org.bayan.core.internal.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.CheckedText;
import org.bayan.quality.Coverage;
import org.bayan.quality.TextRange;
import org.bayan.text.ConsonantSkeleton;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/**
 * What lexicons tell of omissions and additions, word by word: a word is covered when a word of the
 * other side translates it, is the same, or sounds alike. It is made for thousands of pairs a
 * second; {@link org.bayan.align.recall.PairComparison} weighs more.
 */
public final class LexiconCoverage implements Coverage {
  private static final int SHORTEST = 3;
  private static final double ALIKE = 0.75;

  private final String sourceLanguage;
  private final String targetLanguage;
  private final LexiconWords source;
  private final LexiconWords target;

  /**
   * The coverage between two languages.
   *
   * @param lexicons those of other languages are passed over
   */
  public LexiconCoverage(String sourceLanguage, String targetLanguage, List<Lexicon> lexicons) {
    this.sourceLanguage = primary(sourceLanguage);
    this.targetLanguage = primary(targetLanguage);
    source =
        new LexiconWords(
            this.sourceLanguage, Lexicon.joining(lexicons, sourceLanguage, targetLanguage));
    target =
        new LexiconWords(
            this.targetLanguage, Lexicon.joining(lexicons, targetLanguage, sourceLanguage));
  }

  @Override
  public Gaps of(CheckedPair pair) {
    boolean fits =
        primary(pair.source().language()).equals(sourceLanguage)
            && primary(pair.target().language()).equals(targetLanguage);
    if (!fits || source.lexicons().isEmpty()) {
      return Coverage.UNKNOWN.of(pair);
    }
    List<Token> sources = words(pair.source());
    List<Token> targets = words(pair.target());
    Side first = new Side(sources, source, targets, target);
    Side second = new Side(targets, target, sources, source);
    return new Gaps(first.share(), second.share(), first.gaps, second.gaps);
  }

  private static List<Token> words(CheckedText text) {
    return Tokenizer.tokenize(text.text()).stream()
        .filter(token -> token.isWord() && token.key().length() >= SHORTEST)
        .toList();
  }

  private static String primary(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  /** One side against the other. */
  private static final class Side {
    private final List<TextRange> gaps = new ArrayList<>();
    private double covered;
    private double all;

    Side(List<Token> own, LexiconWords words, List<Token> others, LexiconWords otherWords) {
      Set<String> stems = new HashSet<>();
      others.forEach(token -> stems.addAll(otherWords.of(token).stems()));
      List<LexiconWords.Word> there = others.stream().map(otherWords::of).toList();
      boolean open = false;
      for (Token token : own) {
        LexiconWords.Word word = words.of(token);
        if (word.weight() == 0) {
          continue;
        }
        boolean found =
            word.translations().stream().anyMatch(stems::contains)
                || word.stems().stream().anyMatch(stems::contains)
                || there.stream().anyMatch(other -> translates(other, word))
                || isAlike(token, others);
        all += word.weight();
        covered += found ? word.weight() : 0;
        if (!found) {
          add(token, open);
        }
        open = !found;
      }
    }

    private static boolean translates(LexiconWords.Word other, LexiconWords.Word word) {
      for (String stem : word.stems()) {
        if (other.translations().contains(stem)) {
          return true;
        }
      }
      return false;
    }

    private void add(Token token, boolean open) {
      int start = open ? gaps.removeLast().start() : token.start();
      gaps.add(new TextRange(start, token.end()));
    }

    double share() {
      return all == 0 ? 1 : covered / all;
    }

    private static boolean isAlike(Token token, List<Token> others) {
      if (!Character.isUpperCase(token.text().codePointAt(0))) {
        return false;
      }
      String skeleton = ConsonantSkeleton.of(token.text());
      return skeleton.length() >= SHORTEST
          && others.stream()
              .anyMatch(
                  other ->
                      ConsonantSkeleton.similarityOfSkeletons(
                              skeleton, ConsonantSkeleton.of(other.text()))
                          >= ALIKE);
    }
  }
}
