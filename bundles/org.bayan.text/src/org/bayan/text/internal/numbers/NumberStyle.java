package org.bayan.text.internal.numbers;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.text.PrimaryLanguage;

/**
 * How a language writes numbers. Arabic and English are known here, the others from ICU.
 *
 * @param separators what the marks between digits mean
 * @param grouped whether groups of three digits may stand apart, as in {@code 1 000 000}
 * @param words reads the numbers that are spelt out
 */
public record NumberStyle(Separators separators, boolean grouped, SpeltNumbers words) {
  private static final NumberStyle ARABIC =
      new NumberStyle(Separators.EITHER, false, new SpeltNumberReader(NumberWords.of(true)));
  private static final NumberStyle ENGLISH =
      new NumberStyle(Separators.POINT, false, new SpeltNumberReader(NumberWords.of(false)));
  private static final Map<String, NumberStyle> OTHERS = new ConcurrentHashMap<>();

  /** The style of a language, English where the tag names none. */
  public static NumberStyle of(String languageTag) {
    return switch (PrimaryLanguage.of(languageTag)) {
      case "ar" -> ARABIC;
      case "en", "" -> ENGLISH;
      default -> OTHERS.computeIfAbsent(languageTag, NumberStyle::fromIcu);
    };
  }

  private static NumberStyle fromIcu(String languageTag) {
    ULocale locale = ULocale.forLanguageTag(languageTag);
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    // For an unknown language ICU hands out what it has for the computer's own.
    boolean known =
        symbols.getLocale(ULocale.VALID_LOCALE).getLanguage().equals(locale.getLanguage());
    boolean comma = known && symbols.getDecimalSeparator() == ',';
    Separators separators = comma ? Separators.COMMA : Separators.POINT;
    return new NumberStyle(separators, true, new PhraseReader(NumberPhrases.of(locale)));
  }
}
