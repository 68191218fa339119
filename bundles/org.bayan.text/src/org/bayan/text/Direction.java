package org.bayan.text;

import com.ibm.icu.util.ULocale;

/** The base direction in which a language is written. */
public enum Direction {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT;

  /**
   * The base direction of a language.
   *
   * @param languageTag a BCP 47 tag such as {@code ar}, {@code en-GB} or {@code az-Arab}
   * @return the direction of the language's likely script, left to right when it is not known
   */
  public static Direction of(String languageTag) {
    return ULocale.forLanguageTag(languageTag).isRightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }
}
