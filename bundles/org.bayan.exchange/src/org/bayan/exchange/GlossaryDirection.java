package org.bayan.exchange;

import java.util.Locale;

/**
 * From which language into which a glossary goes.
 *
 * @param source the language of the headwords, a BCP 47 tag; it takes in its regional varieties
 * @param target the language of the equivalents
 */
public record GlossaryDirection(String source, String target) {

  /** Arabic into English. */
  public static final GlossaryDirection ARABIC_ENGLISH = new GlossaryDirection("ar", "en");

  /** English into Arabic. */
  public static final GlossaryDirection ENGLISH_ARABIC = new GlossaryDirection("en", "ar");

  /**
   * Whether a language is one of a direction or a variety of it.
   *
   * @param language the language of a section, a BCP 47 tag
   * @param wanted {@link #source} or {@link #target}
   */
  public static boolean suits(String language, String wanted) {
    String tag = language.toLowerCase(Locale.ROOT);
    String prefix = wanted.toLowerCase(Locale.ROOT);
    return tag.equals(prefix) || tag.startsWith(prefix + "-");
  }
}
