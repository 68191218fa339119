package org.bayan.index.memory;

import java.util.Objects;

/**
 * A text to be looked up.
 *
 * @param text the text without inline codes
 * @param language its language, a BCP 47 tag
 * @param targetLanguage the language of the translations, a BCP 47 tag
 * @param before the text before it; empty where that is not known
 * @param after the text after it; empty where that is not known
 */
public record LookUpRequest(
    String text, String language, String targetLanguage, String before, String after) {

  /** Nothing may be null. */
  public LookUpRequest {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(targetLanguage, "targetLanguage");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /** A text of which it is not known what stands around it. */
  public static LookUpRequest of(String text, String language, String targetLanguage) {
    return new LookUpRequest(text, language, targetLanguage, "", "");
  }
}
