package org.bayan.index.memory;

import java.util.Objects;
import org.bayan.model.memory.TranslationUnit;

/**
 * A text to be looked up.
 *
 * @param text the text without inline codes
 * @param language its language, a BCP 47 tag
 * @param targetLanguage the language of the translations, a BCP 47 tag
 * @param before the text before it; empty where that is not known
 * @param after the text after it; empty where that is not known
 * @param except the id ({@code tuid}) of a unit that is not given, such as that which the text was
 *     kept in itself; empty for none
 */
public record LookUpRequest(
    String text,
    String language,
    String targetLanguage,
    String before,
    String after,
    String except) {

  /** Nothing may be null. */
  public LookUpRequest {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(targetLanguage, "targetLanguage");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(except, "except");
  }

  /** A text that may match any unit. */
  public LookUpRequest(
      String text, String language, String targetLanguage, String before, String after) {
    this(text, language, targetLanguage, before, after, "");
  }

  /** Whether a unit is not to be given. */
  public boolean excludes(TranslationUnit unit) {
    return !except.isEmpty() && unit.id().filter(except::equals).isPresent();
  }

  /** A text of which it is not known what stands around it. */
  public static LookUpRequest of(String text, String language, String targetLanguage) {
    return new LookUpRequest(text, language, targetLanguage, "", "");
  }
}
