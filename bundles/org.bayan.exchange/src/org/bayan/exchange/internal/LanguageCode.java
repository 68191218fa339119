package org.bayan.exchange.internal;

import com.ibm.icu.util.ULocale;

/** The language that a tag names, whatever its region and script, by the code BCP 47 prefers. */
public final class LanguageCode {

  private LanguageCode() {}

  /**
   * The code of a tag: {@code ar} of {@code AR-SA}, {@code ar_EG}, {@code ara} and {@code arb}.
   *
   * @param tag a tag as files have it; with other dashes, another case or three letters
   */
  public static String of(String tag) {
    return ULocale.createCanonical(tag.strip().replace('-', '_')).getLanguage();
  }

  /** The code of three letters (ISO 639-2) of the language of a tag; empty when it has none. */
  public static String threeLetters(String tag) {
    return ULocale.createCanonical(tag.strip().replace('-', '_')).getISO3Language();
  }

  /** Whether two tags name the same language. */
  public static boolean isSame(String one, String other) {
    return of(one).equals(of(other));
  }
}
