package org.bayan.core.internal.quality;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.quality.WordKnowledge;
import org.bayan.text.ArabicStemmer;
import org.bayan.text.ConsonantSkeleton;
import org.bayan.text.EnglishStemmer;
import org.bayan.text.PrimaryLanguage;

/**
 * What Arabic–English lexicons know of single words. A word whose translation sounds like it is
 * taken for a name, and so is one that no lexicon has; of a word that was seen once or twice little
 * can be said.
 */
public final class LexiconKnowledge implements WordKnowledge {
  private static final String ARABIC = "ar";
  private static final String ENGLISH = "en";

  /** A lexicon has learned little from so few places. */
  private static final int RARE = 2;

  private static final double ALIKE = 0.75;
  private static final double RATHER_ALIKE = 0.5;

  private final LexiconWords arabic;
  private final List<Lexicon> english;
  private final Map<String, Map<String, Double>> translations = new ConcurrentHashMap<>();
  private final Map<String, Boolean> ordinary = new ConcurrentHashMap<>();

  /** The knowledge of lexicons; those of other languages are passed over. */
  public LexiconKnowledge(List<Lexicon> lexicons) {
    arabic = new LexiconWords(ARABIC, Lexicon.joining(lexicons, ARABIC, ENGLISH));
    english = Lexicon.joining(lexicons, ENGLISH, ARABIC);
  }

  @Override
  public double probability(String arabicWord, String englishWord) {
    String stem = EnglishStemmer.stem(englishWord);
    return count(stem) <= RARE
        ? 0
        : translations
            .computeIfAbsent(ArabicStemmer.stem(arabicWord), arabic::probabilities)
            .getOrDefault(stem, 0.0);
  }

  @Override
  public boolean isKnown(String word, String language) {
    boolean isEnglish = PrimaryLanguage.of(language).equals(ENGLISH);
    return isEnglish && ordinary.computeIfAbsent(word, this::isOrdinary);
  }

  private boolean isOrdinary(String word) {
    String stem = EnglishStemmer.stem(word);
    List<Lexicon.Translation> found =
        english.stream().flatMap(one -> one.bestTranslations(stem).stream()).toList();
    if (found.isEmpty()) {
      return false;
    }
    boolean rare = count(stem) <= RARE;
    String skeleton = ConsonantSkeleton.of(word);
    return found.stream()
        .limit(rare ? found.size() : 2)
        .noneMatch(
            one ->
                ConsonantSkeleton.similarityOfSkeletons(skeleton, ConsonantSkeleton.of(one.stem()))
                    >= (rare ? RATHER_ALIKE : ALIKE));
  }

  private double count(String stem) {
    return english.stream().mapToDouble(lexicon -> lexicon.firstCount(stem)).max().orElse(0);
  }
}
