package org.bayan.terms.extract;

import java.util.List;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.internal.extract.ArabicPhrases;
import org.bayan.terms.internal.extract.EnglishPhrases;
import org.bayan.terms.internal.extract.KnownPairs;
import org.bayan.terms.internal.extract.PhraseInventory;
import org.bayan.terms.internal.extract.PhrasePairs;

/**
 * Extracts term candidates from texts that translate each other.
 *
 * <ol>
 *   <li>Expressions of one to five words are taken from each language: between function words, in
 *       Arabic only where the articles allow a construct (مكافحة الإرهاب) or a noun with its
 *       adjectives (الأمن الدولي), without proclitics.
 *   <li>Those that mostly stand within longer ones are passed over, by the C-value of K. Frantzi,
 *       S. Ananiadou and H. Mima, "Automatic recognition of multi-word terms" (2000), with
 *       log₂(words + 1) so that single words count.
 *   <li>Two expressions, of which one has several words, are paired by how often they stand in the
 *       same passages (log-likelihood ratio of T. Dunning, "Accurate methods for the statistics of
 *       surprise and coincidence" (1993), and Dice's coefficient), and by how far their words
 *       translate each other.
 *   <li>The best pair takes its expressions, and so on (competitive linking after I. D. Melamed).
 * </ol>
 */
public final class TermExtractor {
  private final WordTranslations words;
  private final List<Termbase> known;
  private final int fewest;

  /**
   * An extractor.
   *
   * @param words what is known of words
   * @param known termbases whose pairs of terms are left out
   * @param fewest how often an expression must occur in each language, at least 1
   */
  public TermExtractor(WordTranslations words, List<Termbase> known, int fewest) {
    this.words = words;
    this.known = List.copyOf(known);
    this.fewest = fewest;
  }

  /**
   * Extracts candidates.
   *
   * @param texts passages in both languages
   * @param most how many candidates are wanted at most
   * @return the candidates, the best first
   */
  public List<TermCandidate> extract(List<ParallelText> texts, int most) {
    PhraseInventory arabic =
        new PhraseInventory(
            new ArabicPhrases(texts.stream().map(ParallelText::arabic).toList()).all(), fewest);
    PhraseInventory english =
        new PhraseInventory(
            new EnglishPhrases(texts.stream().map(ParallelText::english).toList()).all(), fewest);
    KnownPairs pairs = new KnownPairs(known);
    return new PhrasePairs(arabic, english, words, texts.size())
        .best().stream()
            .filter(candidate -> !pairs.contains(candidate.arabic(), candidate.english()))
            .limit(most)
            .toList();
  }
}
