package org.bayan.core.internal.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.text.ArabicStemmer;
import org.bayan.text.EnglishStemmer;
import org.bayan.text.Token;

/** The words of one language as a lexicon knows them. Looked up once for each word. */
final class LexiconWords {
  private static final String PROCLITICS = "وفبلكس";
  private static final int SHORTEST = 3;
  private static final int MOST_PROCLITICS = 2;
  private static final double LEAST_PROBABLE = 0.01;

  /** More frequent words say nothing of the content: one in so many. */
  private static final double FREQUENT = 150;

  /** So many different words take some tens of megabytes; a longer text begins anew. */
  private static final int MOST = 50_000;

  private final String language;
  private final List<Lexicon> lexicons;
  private final double[] totals;
  private final Map<String, Word> known = new ConcurrentHashMap<>();

  /**
   * The words of the first side of lexicons.
   *
   * @param language the primary language of that side
   */
  LexiconWords(String language, List<Lexicon> lexicons) {
    this.language = language;
    this.lexicons = lexicons;
    totals = lexicons.stream().mapToDouble(Lexicon::firstTotal).toArray();
  }

  /**
   * A word.
   *
   * @param stems what it may be reduced to
   * @param translations the stems that translate it
   * @param weight how much it says; 0 when it says nothing, or is not known
   */
  record Word(Set<String> stems, Set<String> translations, double weight) {}

  Word of(Token token) {
    Word word = known.get(token.key());
    if (word == null) {
      word = look(token.key());
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(token.key(), word);
    }
    return word;
  }

  private Word look(String key) {
    Set<String> stems = stems(key);
    Set<String> translations = new HashSet<>();
    double weight = 0;
    for (String stem : stems) {
      for (int i = 0; i < lexicons.size(); i++) {
        List<Lexicon.Translation> found = lexicons.get(i).translations(stem);
        for (Lexicon.Translation one : found) {
          if (Math.max(one.forward(), one.backward()) >= LEAST_PROBABLE) {
            translations.add(one.stem());
          }
        }
        if (!found.isEmpty()) {
          weight = Math.max(weight, weight(totals[i], lexicons.get(i).firstCount(stem)));
        }
      }
    }
    return new Word(stems, translations, weight);
  }

  private static double weight(double total, double count) {
    double share = total / (1 + count);
    return share < FREQUENT ? 0 : Math.log(share / FREQUENT) + 1;
  }

  private Set<String> stems(String key) {
    return switch (language) {
      case "ar" -> arabicStems(key);
      case "en" -> Set.of(EnglishStemmer.stem(key));
      default -> Set.of(key);
    };
  }

  /**
   * The stems that a word may have without up to two proclitics. The words that lexicons were
   * learned from lost a first letter that looked like one, behind the article, too: السكان is كان.
   */
  static Set<String> arabicStems(String key) {
    Set<String> stems = new HashSet<>();
    String rest = key;
    for (int taken = 0; taken <= MOST_PROCLITICS; taken++) {
      String stem = ArabicStemmer.stem(rest);
      stems.add(stem);
      if (stem.length() > SHORTEST && PROCLITICS.indexOf(stem.charAt(0)) >= 0) {
        stems.add(ArabicStemmer.stem(stem.substring(1)));
      }
      if (rest.length() <= SHORTEST || PROCLITICS.indexOf(rest.charAt(0)) < 0) {
        break;
      }
      rest = rest.substring(1);
    }
    return stems;
  }

  /** Whether some lexicon has a stem. */
  boolean knows(String stem) {
    return lexicons.stream().anyMatch(lexicon -> lexicon.firstCount(stem) > 0);
  }

  /** The probabilities of the translations of a stem. */
  Map<String, Double> probabilities(String stem) {
    Map<String, Double> probabilities = new HashMap<>();
    for (Lexicon lexicon : lexicons) {
      for (Lexicon.Translation one : lexicon.translations(stem)) {
        probabilities.merge(one.stem(), Math.max(one.forward(), one.backward()), Math::max);
      }
    }
    return probabilities;
  }

  List<Lexicon> lexicons() {
    return lexicons;
  }
}
