package org.bayan.align.internal.features;

import java.util.List;
import org.bayan.text.Token;

/**
 * How a segment begins and ends.
 *
 * @param opening how it begins
 * @param closing how it ends
 */
public record SegmentEdges(Opening opening, Closing closing) {
  private static final String CLOSING_MARKS = "\"'»”’)]&";
  private static final String OPENING_MARKS = "\"'«“‘([";
  private static final String SENTENCE_STOPS = ".!?؟…۔";
  private static final String CLAUSE_STOPS = ":;؛,،";

  /** How a segment begins. */
  public enum Opening {
    /** With a capital letter. */
    CAPITAL,
    /** With a small letter: hardly the beginning of a sentence. */
    SMALL,
    /** With a digit, a mark or a letter of a script without capitals. */
    OTHER
  }

  /** How a segment ends. */
  public enum Closing {
    /** With a full stop, a question mark or the like. */
    SENTENCE,
    /** With a comma, a colon or a semicolon. */
    CLAUSE,
    /** With a word. */
    OPEN
  }

  static SegmentEdges of(List<Token> tokens) {
    return new SegmentEdges(opening(tokens), closing(tokens));
  }

  private static Opening opening(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.kind() != Token.Kind.PUNCTUATION) {
        int first = token.text().codePointAt(0);
        if (Character.isUpperCase(first)) {
          return Opening.CAPITAL;
        }
        return Character.isLowerCase(first) ? Opening.SMALL : Opening.OTHER;
      }
    }
    return Opening.OTHER;
  }

  private static Closing closing(List<Token> tokens) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      String text = tokens.get(i).text();
      int last = text.codePointBefore(text.length());
      if (CLOSING_MARKS.indexOf(last) < 0) {
        if (SENTENCE_STOPS.indexOf(last) >= 0) {
          return Closing.SENTENCE;
        }
        return CLAUSE_STOPS.indexOf(last) >= 0 ? Closing.CLAUSE : Closing.OPEN;
      }
    }
    return Closing.OPEN;
  }

  /** How many sentences end in a segment: full stops within it and at its end. */
  int sentences(List<Token> tokens) {
    int sentences = closing == Closing.SENTENCE ? 1 : 0;
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (isStop(tokens.get(i - 1), tokens.get(i)) && beginsAfter(tokens, i)) {
        sentences++;
      }
    }
    return sentences;
  }

  /** A stop after a word that is no initial. */
  private static boolean isStop(Token before, Token stop) {
    return SENTENCE_STOPS.contains(stop.text())
        && before.kind() != Token.Kind.PUNCTUATION
        && !isInitial(before);
  }

  /** Whether a space and something that may begin a sentence follow a stop and its quotes. */
  private static boolean beginsAfter(List<Token> tokens, int stop) {
    int last = stop;
    while (last + 1 < tokens.size()
        && tokens.get(last + 1).start() == tokens.get(last).end()
        && CLOSING_MARKS.contains(tokens.get(last + 1).text())) {
      last++;
    }
    int next = last + 1;
    while (next < tokens.size() && OPENING_MARKS.contains(tokens.get(next).text())) {
      next++;
    }
    return next < tokens.size()
        && tokens.get(last + 1).start() > tokens.get(last).end()
        && tokens.get(next).kind() != Token.Kind.PUNCTUATION
        && !Character.isLowerCase(tokens.get(next).text().codePointAt(0));
  }

  /** One letter, or two that begin with a capital: Mr, Dr, St. */
  private static boolean isInitial(Token word) {
    int length = word.key().length();
    return length < 2 || (length == 2 && Character.isUpperCase(word.text().codePointAt(0)));
  }
}
