package org.bayan.okapi.internal.direction;

import com.ibm.icu.util.ULocale;
import org.bayan.text.Direction;

/** A document was translated. */
public final class LanguageChange {
  private final String from;
  private final String to;
  private final ULocale likely;
  private final boolean flips;
  private final Direction direction;

  /**
   * @param from BCP 47 tag of the language that the document was in
   * @param to BCP 47 tag of the language that it is in now
   */
  public LanguageChange(String from, String to) {
    this.from = from;
    this.to = to;
    likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(to));
    direction = Direction.of(to);
    flips = Direction.of(from) != direction;
  }

  String from() {
    return from;
  }

  String to() {
    return to;
  }

  /** Whether the new language runs in the other direction. */
  public boolean flips() {
    return flips;
  }

  /** The direction of the document now. */
  public Direction direction() {
    return direction;
  }

  boolean isRightToLeft() {
    return direction == Direction.RIGHT_TO_LEFT;
  }

  /**
   * Whether text marked with this language is in the new one now. Between languages of one
   * direction, text that was marked with a third one was not translated. Where the direction
   * changes, the mark for the new direction is that of text which was foreign to the document.
   */
  boolean renames(String tag) {
    return flips || isFrom(tag);
  }

  /** Whether a tag names the old language, of whatever region. */
  boolean isFrom(String tag) {
    return languageOf(tag).equals(languageOf(from));
  }

  private static String languageOf(String tag) {
    return ULocale.forLanguageTag(tag.strip()).getLanguage();
  }

  /** The language subtag of the new language. */
  String language() {
    return likely.getLanguage();
  }

  /** The region of the new language, the likely one (CLDR) when its tag names none. */
  String region() {
    return likely.getCountry();
  }

  /** The script of the new language, the likely one when its tag names none: {@code Arab}. */
  String script() {
    return likely.getScript();
  }

  /** The tag of the new language with a region, as word processors expect it: {@code en-US}. */
  String tagWithRegion() {
    ULocale locale = ULocale.forLanguageTag(to);
    return new ULocale.Builder().setLocale(locale).setRegion(region()).build().toLanguageTag();
  }
}
