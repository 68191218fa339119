package org.bayan.index.internal.memory;

import java.util.ArrayList;
import java.util.List;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/**
 * What is indexed of a text.
 *
 * @param language the code of its language
 * @param words the words as they are written, folded
 * @param keys for each word its key, or null where the word is its own
 * @param whole a hash of the keys of the whole text
 * @param count how many words there are, dates counted as one
 */
record VariantTerms(String language, String[] words, String[] keys, long whole, int count) {

  static VariantTerms of(String language, String text, PieceReader reader) {
    List<Token> tokens = Tokenizer.tokenize(text);
    List<Piece> pieces = reader.pieces(tokens, text, language);
    List<String> words = new ArrayList<>(pieces.size());
    List<String> keys = new ArrayList<>(pieces.size());
    int count = 0;
    int token = 0;
    for (Piece piece : pieces) {
      if (piece.kind() == Piece.Kind.DATE) {
        token = addDate(piece, tokens, token, words, keys);
      } else if (!piece.isMark()) {
        words.add(piece.folded());
        keys.add(piece.key().equals(piece.folded()) ? null : piece.key());
      }
      count += piece.isMark() ? 0 : 1;
    }
    return new VariantTerms(
        language,
        words.toArray(String[]::new),
        keys.toArray(String[]::new),
        KeyHash.of(pieces),
        count);
  }

  /** The words of a date can be found as words; its first one stands for the date, too. */
  private static int addDate(
      Piece date, List<Token> tokens, int from, List<String> words, List<String> keys) {
    int token = from;
    boolean first = true;
    for (; token < tokens.size() && tokens.get(token).start() < date.end(); token++) {
      Token one = tokens.get(token);
      if (one.start() >= date.start() && one.kind() != Token.Kind.PUNCTUATION) {
        words.add(one.key());
        keys.add(first ? date.key() : null);
        first = false;
      }
    }
    return token;
  }
}
