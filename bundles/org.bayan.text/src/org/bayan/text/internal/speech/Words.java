package org.bayan.text.internal.speech;

import java.util.List;
import java.util.Set;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/** The tokens of a sentence; beyond its end there are empty keys. */
final class Words {
  private static final Set<String> COMMAS = Set.of("،", ",");
  private static final Set<String> STOPS = Set.of(".", "؟", "?", "!", "؛", ";", "…");
  private static final Set<String> ABBREVIATED =
      Set.of("mr", "mrs", "ms", "dr", "gen", "sen", "gov", "lt", "col", "u", "s", "st", "no", "د");
  private static final Set<String> OPENING_MARKS = Set.of("«", "“", "\"", "„", "‘");

  private final String text;
  private final List<Token> tokens;

  Words(String text) {
    this.text = text;
    this.tokens = Tokenizer.tokenize(text);
  }

  String text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String key(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).key() : "";
  }

  boolean isWord(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
  }

  boolean isComma(int i) {
    return COMMAS.contains(key(i));
  }

  boolean isStop(int i) {
    return STOPS.contains(key(i)) && !(key(i).equals(".") && ABBREVIATED.contains(key(i - 1)));
  }

  boolean isColon(int i) {
    return key(i).equals(":");
  }

  boolean isOpeningMark(int i) {
    return OPENING_MARKS.contains(key(i));
  }

  boolean isCapitalised(int i) {
    return isWord(i) && Character.isUpperCase(tokens.get(i).text().codePointAt(0));
  }

  /** UTF-16 offset of a token, or the length of the text beyond the last one. */
  int start(int i) {
    return i < tokens.size() ? tokens.get(i).start() : text.length();
  }

  /** UTF-16 offset after a token, 0 before the first one. */
  int end(int i) {
    return i < 0 ? 0 : tokens.get(i).end();
  }

  /** The last token that is no mark at the end of the sentence, or −1. */
  int lastWord() {
    int last = tokens.size() - 1;
    while (last >= 0 && !tokens.get(last).isWord() && !Character.isDigit(key(last).charAt(0))) {
      last--;
    }
    return last;
  }

  /**
   * Where the sentence begins behind its label: {@code 4.}, {@code (a)}, {@code -}, {@code (أ)}.
   */
  int afterLabel() {
    int i = 0;
    while (i < tokens.size() && !isOpeningMark(i) && !opensSentence(i)) {
      i++;
    }
    return i < tokens.size() ? i : 0;
  }

  private boolean opensSentence(int i) {
    boolean label = key(i + 1).equals(")") || key(i).length() == 1 && key(i + 1).equals(".");
    return tokens.get(i).isWord() && !label;
  }
}
