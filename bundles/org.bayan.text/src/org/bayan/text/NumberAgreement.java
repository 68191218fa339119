package org.bayan.text;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;

/**
 * Whether a counted noun has the same form with two numbers. The classes are those of the Unicode
 * CLDR plural rules: in Arabic 0, 1, 2, numbers that end in 03 to 10, in 11 to 99, and in 00 to 02;
 * in English 1 and all others.
 */
public final class NumberAgreement {

  private NumberAgreement() {}

  /**
   * Compares two numbers.
   *
   * @param one a number
   * @param other another
   * @param language BCP 47 tag of the language that the noun is in
   */
  public static boolean isSame(BigDecimal one, BigDecimal other, String language) {
    PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language));
    return category(rules, one).equals(category(rules, other));
  }

  private static String category(PluralRules rules, BigDecimal number) {
    return rules.select(number.doubleValue());
  }
}
