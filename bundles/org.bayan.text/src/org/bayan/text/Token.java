package org.bayan.text;

/**
 * A word, a number or a punctuation mark.
 *
 * @param text the token as it is written
 * @param key its folded form
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 * @param kind what it is
 */
public record Token(String text, String key, int start, int end, Kind kind) {
  /** What a token is. */
  public enum Kind {
    /** Letters, with the digits that follow them ({@code H5N1}). */
    WORD,
    /** Digits with the separators between them. */
    NUMBER,
    /** One character that is neither letter nor digit nor white space. */
    PUNCTUATION
  }

  /** Whether this is a word. */
  public boolean isWord() {
    return kind == Kind.WORD;
  }
}
