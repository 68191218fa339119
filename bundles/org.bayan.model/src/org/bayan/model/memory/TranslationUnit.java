package org.bayan.model.memory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Texts in several languages that translate each other. Any of them may be looked up; which one is
 * the source is an attribute ({@link UnitAttribute#SOURCE_LANGUAGE}).
 *
 * @param details what is said of the unit as a whole
 * @param variants the texts, in order; languages may repeat
 */
public record TranslationUnit(UnitDetails details, List<UnitVariant> variants) {

  /** Copies the list. */
  public TranslationUnit {
    Objects.requireNonNull(details, "details");
    variants = List.copyOf(variants);
  }

  /** Two texts without codes of which nothing more is said. */
  public static TranslationUnit of(
      String language, String text, String otherLanguage, String translation) {
    return new TranslationUnit(
        UnitDetails.NONE,
        List.of(UnitVariant.of(language, text), UnitVariant.of(otherLanguage, translation)));
  }

  /** The id that whoever made the unit gave it. */
  public Optional<String> id() {
    return details.attribute(UnitAttribute.ID);
  }

  /** The same unit of which something else is said. */
  public TranslationUnit with(UnitDetails changed) {
    return new TranslationUnit(changed, variants);
  }
}
