package org.bayan.core.internal.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.LexiconLearner;
import org.bayan.align.lexicon.ParallelText;
import org.bayan.align.lexicon.TextPair;
import org.bayan.core.Progress;
import org.bayan.text.LocaleNames;

/**
 * What Unicode's locale data know of two languages: the names of states, cities, months, weekdays,
 * languages, currencies and units.
 */
public final class LocaleLexicon {
  private static final int MOST_PAIRS = 50_000;

  private LocaleLexicon() {}

  /** The names in two languages, possibly none. */
  static List<TextPair> pairs(LexiconDirection direction) {
    return LocaleNames.pairs(direction.source(), direction.target()).stream()
        .map(pair -> new TextPair(pair.first(), pair.second()))
        .toList();
  }

  /**
   * The names as a lexicon; empty where there are none, or only one language.
   *
   * @param direction from which language to which
   * @param progress is told how far it is
   * @throws java.util.concurrent.CancellationException when the progress was cancelled
   */
  public static Optional<Lexicon> of(LexiconDirection direction, Progress progress) {
    if (language(direction.source()).equals(language(direction.target()))) {
      return Optional.empty();
    }
    List<TextPair> pairs = pairs(direction);
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    ParallelText names = new ParallelText(pairs, ParallelText.Kind.DICTIONARY, 1);
    return Optional.of(
        new LexiconLearner(direction.source(), direction.target(), MOST_PAIRS)
            .learn(List.of(names), new LearningProgress(progress)));
  }

  private static String language(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }
}
