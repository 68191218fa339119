package org.bayan.benchmarks.terms;

import java.util.List;
import org.bayan.text.Folding;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/** Two ways to find a term without morphology, to compare with; both fold letters. */
enum SimpleMatch {
  /** The words of the term as they are. */
  LITERAL {
    @Override
    boolean matches(String textWord, String termWord) {
      return textWord.equals(termWord);
    }
  },

  /** The words of the term without article, behind any letters that may be proclitics. */
  CRUDE_PREFIXES {
    @Override
    boolean matches(String textWord, String termWord) {
      String bare = termWord.startsWith(ARTICLE) ? termWord.substring(2) : termWord;
      return textWord.endsWith(bare)
          && textWord.substring(0, textWord.length() - bare.length()).matches(PREFIXES);
    }
  };

  private static final String ARTICLE = "ال";
  private static final String PREFIXES = "[وف]?(?:[بك]?(?:ال)?|ل|لل)";

  abstract boolean matches(String textWord, String termWord);

  /** Whether a text has a term. */
  boolean finds(String term, List<String> text) {
    List<String> words = words(term);
    for (int start = 0; start + words.size() <= text.size(); start++) {
      if (!words.isEmpty() && matches(text.subList(start, start + words.size()), words)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(List<String> passage, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!matches(passage.get(i), words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The folded words of a text. */
  static List<String> words(String text) {
    return Tokenizer.tokenize(text).stream()
        .filter(Token::isWord)
        .map(token -> Folding.key(token.text()))
        .toList();
  }
}
