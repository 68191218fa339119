package org.bayan.text;

import java.util.List;
import org.bayan.text.internal.numbers.ArabicOrdinals;
import org.bayan.text.internal.numbers.EnglishOrdinals;

/**
 * Finds ordinals of English and Arabic, in both genders and with what is written together with
 * them. In other languages it finds none.
 *
 * <p>A multiple of ten alone is the same word as the number in Arabic (الستون); it is found with
 * the article only.
 */
public final class OrdinalFinder {
  private OrdinalFinder() {}

  /** The ordinals of a text in order, no two overlapping. */
  public static List<OrdinalMention> find(String text, String language) {
    return find(Tokenizer.tokenize(text), language);
  }

  /** The ordinals of a tokenised text in order, no two overlapping. */
  public static List<OrdinalMention> find(List<Token> tokens, String language) {
    if (Languages.isArabic(language)) {
      return ArabicOrdinals.find(tokens);
    }
    return Languages.isEnglish(language) ? EnglishOrdinals.find(tokens) : List.of();
  }
}
