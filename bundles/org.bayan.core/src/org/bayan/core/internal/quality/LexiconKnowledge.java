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

  private static final int SELDOM = 30;

  private static final double ALIKE = 0.75;
  private static final double RATHER_ALIKE = 0.5;

  private final LexiconWords arabic;
  private final List<Lexicon> english;
  private final Map<String, Map<String, Double>> translations = new ConcurrentHashMap<>();
  private final Map<String, String> frequentStems = new ConcurrentHashMap<>();
  private final Map<String, Boolean> ordinary = new ConcurrentHashMap<>();
  private final Map<String, Boolean> listedEnglish = new ConcurrentHashMap<>();
  private final Map<String, Boolean> listedArabic = new ConcurrentHashMap<>();

  /** The knowledge of lexicons; those of other languages are passed over. */
  public LexiconKnowledge(List<Lexicon> lexicons) {
    arabic = new LexiconWords(ARABIC, Lexicon.joining(lexicons, ARABIC, ENGLISH));
    english = Lexicon.joining(lexicons, ENGLISH, ARABIC);
  }

  @Override
  public double probability(String arabicWord, String englishWord) {
    String stem = frequentStems.computeIfAbsent(englishWord, this::frequentStem);
    return stem.isEmpty()
        ? 0
        : translations.computeIfAbsent(arabicWord, this::probabilities).getOrDefault(stem, 0.0);
  }

  /** The stem of an English word; empty where lexicons have learned little of it. */
  private String frequentStem(String word) {
    String stem = EnglishStemmer.stem(word);
    return count(stem) <= RARE ? "" : stem;
  }

  /** The stem that the lexicons have, and of two the one that is more of a word. */
  private Map<String, Double> probabilities(String arabicWord) {
    String stem = ArabicStemmer.stem(arabicWord);
    String known =
        arabic.knows(stem)
            ? stem
            : LexiconWords.arabicStems(stem).stream()
                .filter(arabic::knows)
                .findFirst()
                .orElse(stem);
    return arabic.probabilities(known);
  }

  @Override
  public boolean isKnown(String word, String language) {
    boolean isEnglish = PrimaryLanguage.of(language).equals(ENGLISH);
    return isEnglish && ordinary.computeIfAbsent(word, this::isOrdinary);
  }

  @Override
  public boolean isListed(String word, String language) {
    return PrimaryLanguage.of(language).equals(ENGLISH)
        ? listedEnglish.computeIfAbsent(word, key -> count(EnglishStemmer.stem(key)) > 0)
        : listedArabic.computeIfAbsent(word, this::isArabic);
  }

  /** Behind a proclitic لل hides the article. */
  private boolean isArabic(String word) {
    int hidden = word.indexOf("لل");
    return LexiconWords.arabicStems(word).stream().anyMatch(arabic::knows)
        || hidden >= 0
            && hidden <= 1
            && LexiconWords.arabicStems("ال" + word.substring(hidden + 2)).stream()
                .anyMatch(arabic::knows);
  }

  private boolean isOrdinary(String word) {
    String stem = EnglishStemmer.stem(word);
    List<Lexicon.Translation> found =
        english.stream().flatMap(one -> one.bestTranslations(stem).stream()).toList();
    if (found.isEmpty()) {
      return false;
    }
    boolean rare = count(stem) <= RARE;
    boolean maybeCut = count(stem) <= SELDOM;
    String skeleton = ConsonantSkeleton.of(word);
    return found.stream()
        .limit(rare ? found.size() : 2)
        .map(one -> ConsonantSkeleton.of(one.stem()))
        .noneMatch(
            other ->
                ConsonantSkeleton.similarityOfSkeletons(skeleton, other)
                        >= (rare ? RATHER_ALIKE : ALIKE)
                    || maybeCut && isCut(skeleton, other));
  }

  /** The Arabic stemmer may take the first or the last letter of a name off: ازل for بازل. */
  private static boolean isCut(String skeleton, String other) {
    return other.length() >= 2
        && skeleton.length() - other.length() == 1
        && (skeleton.startsWith(other) || skeleton.endsWith(other));
  }

  private double count(String stem) {
    return english.stream().mapToDouble(lexicon -> lexicon.firstCount(stem)).max().orElse(0);
  }
}
