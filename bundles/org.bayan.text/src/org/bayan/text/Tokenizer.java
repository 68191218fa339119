package org.bayan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits Arabic and Latin text into words, numbers and punctuation marks.
 *
 * <ul>
 *   <li>A word runs over letters, diacritics, tatweel, joiners and bidi controls between letters,
 *       and digits after a letter that is not Arabic: {@code H5N1} is a word, {@code و2165} two
 *       tokens.
 *   <li>An apostrophe between letters belongs to the word ({@code don't}, {@code Iraq's}); a hyphen
 *       never does, so that {@code al-Abadi} and {@code long-term} are two words.
 *   <li>A number keeps the separators between its digits ({@code 1,000.5}, {@code ٢٬٠٠٠}).
 *   <li>Everything else that is visible is a mark of one code point, {@code ، ؛ ؟} as well.
 * </ul>
 */
public final class Tokenizer {
  private static final String NUMBER_SEPARATORS = ".,\u066B\u066C\u060C";

  private Tokenizer() {}

  /** The tokens of a text, in order; white space and invisible characters are in none. */
  public static List<Token> tokenize(String text) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int end = i + Character.charCount(codePoint);
      if (Character.isLetter(codePoint)) {
        end = endOfWord(text, end);
        add(tokens, text, i, end, Token.Kind.WORD);
      } else if (Character.isDigit(codePoint)) {
        end = endOfNumber(text, end);
        add(tokens, text, i, end, Token.Kind.NUMBER);
      } else if (isVisible(codePoint)) {
        add(tokens, text, i, end, Token.Kind.PUNCTUATION);
      }
      i = end;
    }
    return tokens;
  }

  private static void add(List<Token> tokens, String text, int start, int end, Token.Kind kind) {
    String written = text.substring(start, end);
    tokens.add(new Token(written, Folding.key(written), start, end, kind));
  }

  private static int endOfWord(String text, int from) {
    boolean arabic = isArabic(text.codePointBefore(from));
    int end = from;
    for (int i = from; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Character.isLetter(codePoint)
          || (!arabic && Character.isDigit(codePoint))
          || isMark(codePoint)) {
        end = i;
      } else if (!joins(codePoint, text, i)) {
        break;
      }
    }
    return end;
  }

  private static boolean isArabic(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC;
  }

  private static boolean joins(int codePoint, String text, int next) {
    boolean apostrophe = codePoint == '\'' || codePoint == 0x2019;
    boolean invisible = Character.getType(codePoint) == Character.FORMAT;
    if (!apostrophe && !invisible) {
      return false;
    }
    // An invisible character joins letters only: "word<RLM>3" is a word and a number.
    return next < text.length() && Character.isLetter(text.codePointAt(next));
  }

  private static int endOfNumber(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      boolean separator =
          NUMBER_SEPARATORS.indexOf(codePoint) >= 0
              && end + 1 < text.length()
              && Character.isDigit(text.codePointAt(end + 1));
      if (!separator && !Character.isDigit(codePoint)) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  private static boolean isVisible(int codePoint) {
    return !Character.isWhitespace(codePoint)
        && !Character.isSpaceChar(codePoint)
        && !isMark(codePoint)
        && Character.getType(codePoint) != Character.FORMAT
        && Character.getType(codePoint) != Character.CONTROL;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
