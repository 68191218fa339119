package org.bayan.terms.internal.match;

import java.util.ArrayList;
import java.util.List;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/**
 * The tokens of a text that count when terms are compared: hyphens and quotation marks do not, so
 * that {@code Secretary-General} meets {@code Secretary General} and {@code تنظيم «داعش»} meets
 * {@code تنظيم داعش}.
 */
public final class Words {
  private static final String HYPHENS = "-‐‑";
  private static final String IGNORED = HYPHENS + "–«»“”„\"‹›‘’'";

  private final List<Token> tokens;
  private final String text;

  private Words(List<Token> tokens, String text) {
    this.tokens = tokens;
    this.text = text;
  }

  /** The tokens of a text that count. */
  public static Words of(String text) {
    return of(text, Tokenizer.tokenize(text));
  }

  /** Those that count of all tokens of a text. */
  static Words of(String text, List<Token> tokens) {
    List<Token> counting = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      if (!isIgnored(token)) {
        counting.add(token);
      }
    }
    return new Words(counting, text);
  }

  private static boolean isIgnored(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION && IGNORED.contains(token.text());
  }

  /** These tokens. */
  public List<Token> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  Token get(int index) {
    return tokens.get(index);
  }

  /** Whether nothing but a hyphen stands between a token and the next. */
  boolean isHyphenated(int index) {
    if (index + 1 >= tokens.size() || !tokens.get(index).isWord()) {
      return false;
    }
    int end = tokens.get(index).end();
    Token next = tokens.get(index + 1);
    return next.isWord() && next.start() == end + 1 && HYPHENS.indexOf(text.charAt(end)) >= 0;
  }

  /** Two hyphenated tokens as one word. */
  Token compound(int index) {
    Token first = tokens.get(index);
    Token second = tokens.get(index + 1);
    return new Token(
        first.text() + second.text(),
        first.key() + second.key(),
        first.start(),
        second.end(),
        Token.Kind.WORD);
  }

  /** The tokens with all that is hyphenated written as one. */
  List<Token> compounded() {
    List<Token> joined = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isHyphenated(i)) {
        joined.add(compound(i));
        i++;
      } else {
        joined.add(tokens.get(i));
      }
    }
    return joined;
  }
}
