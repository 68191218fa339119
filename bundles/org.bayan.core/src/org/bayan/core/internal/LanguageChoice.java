package org.bayan.core.internal;

import java.util.Locale;
import java.util.Optional;
import org.bayan.core.BitextSide;
import org.bayan.core.LanguageBasis;
import org.bayan.core.TaskException;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Text;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.text.LanguageGuess;

/**
 * The language of a document.
 *
 * @param tag a BCP 47 tag
 * @param basis what it is known from
 */
public record LanguageChoice(String tag, LanguageBasis basis) {

  private static final String ARABIC = "ar";
  private static final String ENGLISH = "en";

  /**
   * The language to read a document in before anything is known of it: it only helps to tell
   * encodings apart, and only those of Arabic need help.
   *
   * @param given what the user says
   * @param text that the document is to be added to
   */
  public static String toReadIn(Optional<String> given, Text text) {
    return given.orElse(Segments.of(text).isEmpty() ? ARABIC : text.getLanguage());
  }

  /**
   * The language of a document. What it states is not believed where its letters contradict, as
   * they do in many Arabic pages that are built on an English template.
   *
   * @param given what the user says
   * @param text that the document is to be added to
   * @param document what was extracted
   */
  public static LanguageChoice of(Optional<String> given, Text text, ExtractedDocument document) {
    if (given.isPresent()) {
      return new LanguageChoice(given.get(), LanguageBasis.GIVEN);
    }
    String raw = document.raw();
    Optional<String> stated =
        document
            .metadata()
            .language()
            .filter(tag -> !Locale.forLanguageTag(tag).getLanguage().isEmpty())
            .filter(tag -> LanguageGuess.fits(tag, raw));
    if (stated.isPresent()) {
      return new LanguageChoice(stated.get(), LanguageBasis.STATED);
    }
    if (!Segments.of(text).isEmpty() && LanguageGuess.fits(text.getLanguage(), raw)) {
      return new LanguageChoice(text.getLanguage(), LanguageBasis.TEXT);
    }
    return new LanguageChoice(LanguageGuess.of(raw).orElse(ENGLISH), LanguageBasis.DETECTED);
  }

  /**
   * Checks that the document can be appended to a text.
   *
   * @throws TaskException when the text is in another language
   */
  public void requireSame(Text text, BitextSide side, String document) throws TaskException {
    if (!Segments.of(text).isEmpty() && !isSame(tag, text.getLanguage())) {
      throw new TaskException(
          TaskException.Kind.INPUT,
          "%s is in '%s', but the %s of the bitext is in '%s'; import it as the %s, or name its language where this is wrong."
              .formatted(document, tag, word(side), text.getLanguage(), word(side.other())));
    }
  }

  private static String word(BitextSide side) {
    return side.name().toLowerCase(Locale.ROOT);
  }

  /** Whether two tags name the same language, whatever regions and scripts they name. */
  public static boolean isSame(String one, String other) {
    return Locale.forLanguageTag(one)
        .getLanguage()
        .equals(Locale.forLanguageTag(other).getLanguage());
  }

  /** The language that a text is most likely translated into. */
  static String counterpart(String tag) {
    return isSame(tag, ARABIC) ? ENGLISH : ARABIC;
  }
}
