package org.bayan.align.internal.features;

import java.util.List;
import java.util.Set;
import org.bayan.text.Token;

/**
 * The label of a list item: {@code 1.}, {@code (٢)}, {@code 3)}, {@code a.} or {@code أ-}.
 *
 * @param position the number, or the position of the letter in the order of its script
 * @param span where it stands
 */
record ListLabel(int position, Span span) {
  private static final String LATIN_ORDER = "abcdefghijklmnopqrstuvwxyz";

  /** The traditional order of Arabic letters, in which lists are labelled. */
  private static final String ARABIC_ORDER = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ";

  private static final Set<String> CLOSING = Set.of(".", ")", "-", "–", ":");
  private static final int LONGEST_NUMBER = 3;

  /** The label at the start of a segment, or null. */
  static ListLabel of(List<Token> tokens) {
    int first = !tokens.isEmpty() && tokens.getFirst().text().equals("(") ? 1 : 0;
    if (tokens.size() < first + 3) {
      return null;
    }
    Token token = tokens.get(first);
    Token closing = tokens.get(first + 1);
    int position = position(token);
    boolean touches = closing.start() == token.end() && CLOSING.contains(closing.text());
    boolean tight = tokens.get(first + 2).start() == closing.end() && closing.text().equals(".");
    if (position < 0 || !touches || (tight && token.kind() == Token.Kind.WORD)) {
      return null;
    }
    return new ListLabel(position, new Span(token.start(), token.end()));
  }

  private static int position(Token token) {
    String key = token.key();
    if (token.kind() == Token.Kind.NUMBER) {
      boolean plain =
          key.length() <= LONGEST_NUMBER && key.chars().allMatch(c -> c >= '0' && c <= '9');
      return plain ? Integer.parseInt(key) : -1;
    }
    if (key.length() != 1) {
      return key.equals("هـ") ? ARABIC_ORDER.indexOf('ه') + 1 : -1;
    }
    int latin = LATIN_ORDER.indexOf(key);
    int position = latin >= 0 ? latin : ARABIC_ORDER.indexOf(key);
    return position < 0 ? -1 : position + 1;
  }
}
