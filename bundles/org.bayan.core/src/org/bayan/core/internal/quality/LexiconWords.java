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
    Set<String> stems = new HashSet<>();
    switch (language) {
      case "ar" -> {
        stems.add(ArabicStemmer.stem(key));
        String rest = key;
        for (int i = 0; i < 2 && rest.length() > SHORTEST; i++) {
          if (PROCLITICS.indexOf(rest.charAt(0)) < 0) {
            break;
          }
          rest = rest.substring(1);
          stems.add(ArabicStemmer.stem(rest));
        }
      }
      case "en" -> stems.add(EnglishStemmer.stem(key));
      default -> stems.add(key);
    }
    return stems;
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
