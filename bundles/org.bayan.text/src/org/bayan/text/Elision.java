package org.bayan.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of French, Italian or Catalan that are written together with the name after them. */
final class Elision {
  /** In {@code l'Iraq} the name alone is capitalised, in {@code dell'Iraq} too. */
  private static final Pattern INSIDE = Pattern.compile("\\p{Ll}{1,5}['’](?=\\p{Lu})");

  /** At the start of a sentence both are: {@code L'Iraq}; elsewhere that is {@code O'Brien}. */
  private static final Pattern OPENING = Pattern.compile("\\p{Lu}\\p{Ll}{0,4}['’](?=\\p{Lu})");

  private Elision() {}

  /**
   * The name in a word, or the word itself when nothing is elided before a capital.
   *
   * @param opening whether the word opens a sentence
   */
  static Token nameIn(Token word, boolean opening) {
    Matcher elided = INSIDE.matcher(word.text());
    if (!elided.lookingAt() && !(opening && elided.usePattern(OPENING).lookingAt())) {
      return word;
    }
    String name = word.text().substring(elided.end());
    int start = word.start() + elided.end();
    return new Token(name, Folding.key(name), start, word.end(), word.kind());
  }
}
