package org.bayan.text;

import java.util.ArrayList;
import java.util.List;
import org.bayan.text.internal.numbers.DigitNumber;
import org.bayan.text.internal.numbers.NumberWords;
import org.bayan.text.internal.numbers.SpeltNumberReader;

/**
 * Finds numbers by value: in ASCII, Arabic-Indic and all other decimal digits, with the separators
 * of both languages, with a scale word ({@code 3 million}, {@code ٣ ملايين}), and spelt out.
 *
 * <p>A group of exactly three digits after {@code ,} {@code ،} or {@code ٬} makes a thousand; any
 * other digits after a comma make a decimal part in Arabic and a second number in English. {@code
 * .} and {@code ٫} are decimal unless they repeat. Digits directly after a Latin letter ({@code
 * H5N1}) are part of a word.
 */
public final class NumberFinder {
  private NumberFinder() {}

  /**
   * The numbers of a text in order, no two overlapping.
   *
   * @param text the text
   * @param language BCP 47 tag; words are read in Arabic ({@code ar…}) and otherwise in English
   */
  public static List<NumberMention> find(String text, String language) {
    return find(Tokenizer.tokenize(text), language);
  }

  /** The numbers of a tokenised text in order, no two overlapping. */
  public static List<NumberMention> find(List<Token> tokens, String language) {
    boolean arabic = Languages.isArabic(language);
    SpeltNumberReader reader = new SpeltNumberReader(NumberWords.of(arabic));
    List<NumberMention> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      if (tokens.get(i).kind() == Token.Kind.NUMBER) {
        mentions.addAll(DigitNumber.read(tokens, i, arabic, reader));
        i = firstTokenAfter(mentions, tokens, i);
      } else {
        SpeltNumberReader.Reading reading = reader.read(tokens, i);
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
