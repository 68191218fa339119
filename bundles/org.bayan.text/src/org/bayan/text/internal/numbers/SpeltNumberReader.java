package org.bayan.text.internal.numbers;

import java.util.List;
import org.bayan.text.Token;

/** Reads the numbers of Arabic and English, word by word. */
final class SpeltNumberReader implements SpeltNumbers {
  /** وأحد, which folds to واحد. */
  private static final String AND_ONE = "وأحد";

  private final NumberWords words;

  /** Creates a reader for the number words of a language. */
  SpeltNumberReader(NumberWords words) {
    this.words = words;
  }

  @Override
  public Scale scaleAt(List<Token> tokens, int index) {
    if (index >= tokens.size()) {
      return Scale.NONE;
    }
    Token token = tokens.get(index);
    boolean word = token.isWord() && !words.isJoined(token.key());
    long value = word ? words.valueOf(token.key()) : -1;
    return value >= 1_000 ? new Scale(1, value) : Scale.NONE;
  }

  @Override
  public Reading read(List<Token> tokens, int index) {
    NumberBuilder builder = new NumberBuilder(words.isArabic());
    int end = index;
    boolean joined = false;
    for (int i = index; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i > index && (token.key().equals("and") || token.key().equals("-"))) {
        joined = token.key().equals("and");
        continue;
      }
      long value = token.isWord() ? words.valueOf(token.key()) : -1;
      boolean attached =
          i > index
              && words.isArabic()
              && (words.isJoined(token.key()) || token.text().startsWith(AND_ONE));
      if (value < 0 || !builder.accept(value, joined || attached)) {
        break;
      }
      joined = false;
      end = i + 1;
    }
    return end == index ? Reading.NONE : Reading.of(tokens, index, end, builder.value());
  }
}
