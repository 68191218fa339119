package org.bayan.index.internal.memory;

import java.util.ArrayList;
import java.util.List;
import org.bayan.text.DateFinder;
import org.bayan.text.DateMention;
import org.bayan.text.Folding;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/** Cuts texts into pieces. Not for use by several threads at once. */
final class PieceReader {

  /** The key of all numbers. */
  static final String NUMBER_KEY = "\u00020";

  /** The key of all dates. */
  static final String DATE_KEY = "\u00021";

  /** In tokens, with a month in two families of names. */
  private static final int LONGEST_DATE = 12;

  private final WordKey keys = new WordKey();

  /**
   * The pieces of a text. A text without words and numbers is one word as a whole.
   *
   * @param text not blank
   * @param language its language, by which dates are known
   */
  List<Piece> read(String text, String language) {
    return pieces(Tokenizer.tokenize(text), text, language);
  }

  List<Piece> pieces(List<Token> tokens, String text, String language) {
    List<DateMention> dates = dates(tokens, language);
    List<Piece> pieces = new ArrayList<>(tokens.size());
    int date = 0;
    boolean words = false;
    for (Token token : tokens) {
      while (date < dates.size() && dates.get(date).end() <= token.start()) {
        date++;
      }
      boolean dated = date < dates.size() && dates.get(date).start() <= token.start();
      if (!dated) {
        pieces.add(piece(token));
        words |= token.kind() != Token.Kind.PUNCTUATION;
      } else if (dates.get(date).start() == token.start()) {
        pieces.add(date(dates.get(date), text));
        words = true;
      }
    }
    return words ? pieces : List.of(whole(text));
  }

  private Piece piece(Token token) {
    return switch (token.kind()) {
      case WORD -> word(token);
      case NUMBER ->
          new Piece(Piece.Kind.NUMBER, token.key(), NUMBER_KEY, token.start(), token.end());
      case PUNCTUATION ->
          new Piece(Piece.Kind.MARK, token.key(), token.key(), token.start(), token.end());
    };
  }

  private Piece word(Token token) {
    String folded = token.key().isEmpty() ? token.text() : token.key();
    return new Piece(Piece.Kind.WORD, folded, keys.of(folded), token.start(), token.end());
  }

  private static Piece date(DateMention date, String text) {
    String folded = Folding.key(text.substring(date.start(), date.end()));
    return new Piece(Piece.Kind.DATE, folded, DATE_KEY, date.start(), date.end());
  }

  private static Piece whole(String text) {
    String folded = Folding.key(text.strip());
    return new Piece(Piece.Kind.WORD, folded, folded, 0, text.length());
  }

  /**
   * Dates without a figure are words that may well be translated in another way; so dates are near
   * figures.
   */
  private static List<DateMention> dates(List<Token> tokens, String language) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == Token.Kind.NUMBER) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return List.of();
    }
    int from = Math.max(0, first - LONGEST_DATE);
    int to = Math.min(tokens.size(), last + LONGEST_DATE);
    return DateFinder.find(tokens.subList(from, to), language).stream()
        .filter(date -> date.day().isPresent() || date.year().isPresent())
        .toList();
  }
}
