package org.bayan.terms.internal.match;

import java.util.ArrayList;
import java.util.List;
import org.bayan.terms.WordAnalysis;
import org.bayan.text.BidiControls;
import org.bayan.text.Token;

/** Takes a word apart as it is written. */
final class WordParts {
  private static final String ARTICLE = "ال";

  private WordParts() {}

  static WordAnalysis analysis(Token word, WordMatch match) {
    Reading reading = match.reading();
    int prefix = reading.prefix().length();
    int suffix = reading.suffix().length();
    String letters = BidiControls.strip(word.text());
    if (prefix + suffix > 0) {
      // Vowel signs and tatweel move the letters from their places: then the folded ones do.
      letters = letters.length() == word.key().length() ? letters : word.key();
    }
    int end = letters.length() - suffix;
    return new WordAnalysis(
        proclitics(reading.prefix()),
        letters.substring(prefix, end),
        letters.substring(end),
        match.inflection());
  }

  private static List<String> proclitics(String prefix) {
    boolean contracted = prefix.endsWith("لل");
    boolean article = contracted || prefix.endsWith(ARTICLE);
    int letters = prefix.length() - (contracted ? 1 : article ? ARTICLE.length() : 0);
    List<String> proclitics = new ArrayList<>();
    for (int i = 0; i < letters; i++) {
      proclitics.add(prefix.substring(i, i + 1));
    }
    if (article) {
      proclitics.add(ARTICLE);
    }
    return proclitics;
  }
}
