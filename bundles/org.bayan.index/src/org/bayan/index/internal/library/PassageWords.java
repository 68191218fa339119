package org.bayan.index.internal.library;

import java.util.ArrayList;
import java.util.List;
import org.bayan.index.internal.library.TermStream.PlacedTerm;
import org.bayan.index.internal.memory.WordKey;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/**
 * The words of passages and of what people look for, as terms. A word is found in its other forms
 * by its key, in Arabic with article and clitics or without. Not for several threads at once.
 */
final class PassageWords {

  /** Longer ones are no words; what they have in common so far is enough to find them. */
  private static final int LONGEST = 200;

  private final WordKey keys = new WordKey();

  /** The words of a text, punctuation left out. */
  static List<Token> tokens(String text) {
    return Tokenizer.tokenize(text).stream()
        .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
        .toList();
  }

  /** The terms of a passage. */
  List<PlacedTerm> terms(String text) {
    List<PlacedTerm> terms = new ArrayList<>();
    for (Token token : tokens(text)) {
      String word = word(token);
      terms.add(new PlacedTerm(word, 1));
      String key = key(token);
      if (!key.equals(word)) {
        terms.add(new PlacedTerm(LibraryFields.KEY_MARK + key, 0));
      }
    }
    return terms;
  }

  /** A word as it is written, folded. */
  static String word(Token token) {
    return cut(token.key());
  }

  /** What the forms of a word have in common; the word itself for numbers. */
  String key(Token token) {
    return token.isWord() && !token.key().isEmpty() ? cut(keys.of(token.key())) : word(token);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
