package org.bayan.core.internal;

import java.util.Optional;
import org.bayan.core.TaskException;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Text;

/** The languages of the two sides of a bitext, while one of them may still be empty. */
final class SideLanguages {

  private SideLanguages() {}

  /**
   * A side without segments takes the language of what comes, and never that of the other side.
   *
   * @param text the side that a document is added to
   * @param other the other side
   * @param language of the document
   * @param translation the language that the document is translated into, where it states one
   */
  static void settle(Text text, Text other, String language, Optional<String> translation) {
    if (Segments.of(text).isEmpty()) {
      text.setLanguage(language);
    }
    if (Segments.of(other).isEmpty()) {
      boolean same = LanguageChoice.isSame(other.getLanguage(), text.getLanguage());
      String likely = same ? LanguageChoice.counterpart(text.getLanguage()) : other.getLanguage();
      other.setLanguage(translation.orElse(likely));
    }
  }

  /**
   * Checks that translations belong to a target.
   *
   * @throws TaskException when they are stated to be in another language
   */
  static void requireTarget(Text target, Optional<String> language, String document)
      throws TaskException {
    if (language.isPresent() && !LanguageChoice.isSame(language.get(), target.getLanguage())) {
      throw new TaskException(
          TaskException.Kind.INPUT,
          "%s holds translations in '%s', but the target of the bitext is in '%s'; import it into a bitext of its own."
              .formatted(document, language.get(), target.getLanguage()));
    }
  }
}
