package org.bayan.terms.internal.extract;

import java.util.List;
import org.bayan.text.Token;

/** Tells hyphens that make one expression of two words from dashes between parts of a sentence. */
final class Hyphen {
  private static final String HYPHENS = "-‐‑";

  private Hyphen() {}

  /** Whether a token is a hyphen with a word right before and right behind it. */
  static boolean joins(List<Token> tokens, int at) {
    if (at <= 0 || at + 1 >= tokens.size() || !HYPHENS.contains(tokens.get(at).text())) {
      return false;
    }
    Token before = tokens.get(at - 1);
    Token behind = tokens.get(at + 1);
    return before.isWord()
        && behind.isWord()
        && before.end() == tokens.get(at).start()
        && behind.start() == tokens.get(at).end();
  }
}
