package org.bayan.okapi.internal.direction;

import com.ibm.icu.util.ULocale;
import org.bayan.text.Direction;

/**
 * A document was translated.
 *
 * @param from BCP 47 tag of the language it was in
 * @param to BCP 47 tag of the language it is in now
 */
public record LanguageChange(String from, String to) {
  /** Whether the new language runs in the other direction. */
  public boolean flips() {
    return Direction.of(from) != direction();
  }

  /** The direction of the document now. */
  public Direction direction() {
    return Direction.of(to);
  }

  boolean isRightToLeft() {
    return direction() == Direction.RIGHT_TO_LEFT;
  }

  /**
   * Whether text marked with this language is in the new one now. Between languages of one
   * direction, text that was marked with a third one was not translated. Where the direction
   * changes, the mark for the new direction is that of text which was foreign to the document.
   */
  boolean renames(String tag) {
    String language = ULocale.forLanguageTag(tag).getLanguage();
    return flips() || language.equals(ULocale.forLanguageTag(from).getLanguage());
  }

  /** The language subtag of the new language. */
  String language() {
    return ULocale.forLanguageTag(to).getLanguage();
  }

  /** The region of the new language, the likely one (CLDR) when its tag names none. */
  String region() {
    return ULocale.addLikelySubtags(ULocale.forLanguageTag(to)).getCountry();
  }

  /** The script of the new language, the likely one when its tag names none: {@code Arab}. */
  String script() {
    return ULocale.addLikelySubtags(ULocale.forLanguageTag(to)).getScript();
  }

  /** The tag of the new language with a region, as word processors expect it: {@code en-US}. */
  String tagWithRegion() {
    ULocale locale = ULocale.forLanguageTag(to);
    return new ULocale.Builder().setLocale(locale).setRegion(region()).build().toLanguageTag();
  }
}
