package org.bayan.quality.internal.numbers;

import java.util.List;
import java.util.Set;
import org.bayan.quality.WordKnowledge;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.Token;

/**
 * Whether Arabic says the two of English: by a number, by a word such as كلا, or by the dual of the
 * noun. A dual is told from a plural by what the noun means.
 */
final class Duals {
  private static final double LIKELY = 0.1;
  private static final int NOUN_WITHIN = 3;
  private static final int SHORTEST = 4;
  private static final List<String> ENDINGS = List.of("ان", "ين", "تا", "تي", "يا", "ي", "ا");
  private static final Set<String> OTHER_WORDS =
      Set.of("ثنائي", "مزدوج", "ضعف", "نصف", "زوج", "شق", "جانب", "طرف");

  private Duals() {}

  /**
   * Whether a noun that English counts two of is there in Arabic, and nothing says that it is two.
   *
   * @param two the number in the English text
   */
  static boolean isLost(
      Figure two, SideAnalysis english, SideAnalysis arabic, WordKnowledge words) {
    List<String> nouns = nouns(two, english);
    boolean single = false;
    for (Token token : arabic.tokens()) {
      String key = token.key();
      if (OTHER_WORDS.stream().anyMatch(key::contains)) {
        return false;
      }
      if (translates(key, nouns, words)) {
        if (mayBeDual(key)) {
          return false;
        }
        single = true;
      }
    }
    return single;
  }

  /** The Arabic dual of the noun that English counts more of; null when there is none. */
  static Token dual(Figure many, SideAnalysis english, SideAnalysis arabic, WordKnowledge words) {
    List<String> nouns = nouns(many, english);
    return nouns.isEmpty()
        ? null
        : arabic.tokens().stream()
            .filter(token -> token.key().length() > SHORTEST)
            .filter(token -> token.key().endsWith("ين") || token.key().endsWith("ان"))
            .filter(token -> translates(token.key(), nouns, words))
            .findFirst()
            .orElse(null);
  }

  /** The noun that is counted: "two new States", "two-year"; empty when it is not clear. */
  private static List<String> nouns(Figure two, SideAnalysis english) {
    int words = 0;
    for (Token token : english.tokens()) {
      if (token.start() < two.range().end()) {
        continue;
      }
      if (!token.isWord()) {
        boolean hyphen = token.text().equals("-") && token.start() == two.range().end();
        if (!hyphen) {
          return List.of();
        }
        words = NOUN_WITHIN - 1;
        continue;
      }
      words++;
      if (token.key().endsWith("s")
          || token.start() == two.range().end() + 1 && words == NOUN_WITHIN) {
        return List.of(token.key());
      }
      if (words >= NOUN_WITHIN) {
        return List.of();
      }
    }
    return List.of();
  }

  private static boolean mayBeDual(String key) {
    return key.length() >= SHORTEST && ENDINGS.stream().anyMatch(key::endsWith);
  }

  private static boolean translates(String key, List<String> nouns, WordKnowledge words) {
    for (int skip = 0; skip <= 2 && key.length() - skip >= SHORTEST - 1; skip++) {
      if (skip > 0 && "وفبلك".indexOf(key.charAt(skip - 1)) < 0) {
        return false;
      }
      String rest = key.substring(skip);
      if (nouns.stream().anyMatch(noun -> words.probability(rest, noun) >= LIKELY)) {
        return true;
      }
    }
    return false;
  }
}
