package org.bayan.index.internal.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text that is looked for.
 *
 * @param text the text
 * @param language the code of its language
 * @param pieces its pieces
 * @param words how many of them are words
 * @param keys how often each key stands in it
 */
record WantedText(
    String text, String language, List<Piece> pieces, int words, Map<String, Integer> keys) {

  static WantedText of(String text, String language, PieceReader reader) {
    List<Piece> pieces = reader.read(text, language);
    Map<String, Integer> keys = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      if (!piece.isMark()) {
        keys.merge(piece.key(), 1, Integer::sum);
      }
    }
    return new WantedText(text, language, pieces, PieceScore.words(pieces), keys);
  }
}
