package org.bayan.align.recall;

import java.util.List;
import org.bayan.align.internal.recall.CoverageOfPair;
import org.bayan.align.internal.recall.Languages;
import org.bayan.align.lexicon.Lexicon;

/**
 * Compares the sides of pairs in two languages. What it prepares of the lexicons serves all pairs,
 * so one is made for many. Several threads may use it.
 */
public final class PairComparison {
  private final Languages languages;

  /**
   * Comparisons between two languages.
   *
   * @param sourceLanguage BCP 47 tag
   * @param targetLanguage BCP 47 tag
   * @param lexicons words that translate each other; those in other languages are passed over
   */
  public PairComparison(String sourceLanguage, String targetLanguage, List<Lexicon> lexicons) {
    languages = new Languages(sourceLanguage, targetLanguage, lexicons);
  }

  /**
   * Compares the sides of a pair.
   *
   * @param source the source segments
   * @param target the target segments
   */
  public PairCoverage of(List<String> source, List<String> target) {
    return CoverageOfPair.of(languages, source, target);
  }
}
