package org.bayan.text;

import java.util.ArrayList;
import java.util.List;
import org.bayan.text.internal.numbers.DigitNumber;
import org.bayan.text.internal.numbers.NumberStyle;
import org.bayan.text.internal.numbers.SpeltNumbers;

/**
 * Finds numbers by value: in ASCII, Arabic-Indic and all other decimal digits, with the separators
 * of the language, with a scale word ({@code 3 million}, {@code ٣ ملايين}), and spelt out.
 *
 * <p>A group of exactly three digits after {@code ,} {@code ،} or {@code ٬} makes a thousand; any
 * other digits after a comma make a decimal part in Arabic and a second number in English. {@code
 * .} and {@code ٫} are decimal unless they repeat. Digits directly after a Latin letter ({@code
 * H5N1}) are part of a word.
 *
 * <p>Other languages are read as ICU knows them. Where a comma is decimal, points make thousands.
 * Groups of three digits may stand apart ({@code 1 000 000}, {@code 1’000}). A word for 1 alone is
 * taken for an article ({@code une}, {@code uno}) and is no number; ordinals are none either.
 */
public final class NumberFinder {
  private NumberFinder() {}

  /**
   * The numbers of a text in order, no two overlapping.
   *
   * @param text the text
   * @param language BCP 47 tag; a tag without a language is taken for English, and in a language
   *     whose numbers ICU cannot spell out only digits are found
   */
  public static List<NumberMention> find(String text, String language) {
    return find(Tokenizer.tokenize(text), language);
  }

  /** The numbers of a tokenised text in order, no two overlapping. */
  public static List<NumberMention> find(List<Token> tokens, String language) {
    NumberStyle style = NumberStyle.of(language);
    List<NumberMention> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      if (tokens.get(i).kind() == Token.Kind.NUMBER) {
        mentions.addAll(DigitNumber.read(tokens, i, style));
        i = firstTokenAfter(mentions, tokens, i);
      } else {
        SpeltNumbers.Reading reading = style.words().read(tokens, i);
        if (reading.tokens() > 0) {
          mentions.add(reading.mention());
        }
        i += Math.max(1, reading.tokens());
      }
    }
    return mentions;
  }

  private static int firstTokenAfter(List<NumberMention> mentions, List<Token> tokens, int index) {
    int next = index + 1;
    int end = mentions.isEmpty() ? 0 : mentions.getLast().end();
    while (next < tokens.size() && tokens.get(next).start() < end) {
      next++;
    }
    return next;
  }
}
