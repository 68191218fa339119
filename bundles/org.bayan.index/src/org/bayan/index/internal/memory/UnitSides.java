package org.bayan.index.internal.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.index.memory.LookUpRequest;
import org.bayan.model.memory.PropertyTypes;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitVariant;

/** What a unit is for a direction: sources, a target, context and review. */
final class UnitSides {
  private static final Set<String> UNREVIEWED = Set.of("UNREVIEWED", "NEEDS_REVIEW");

  private UnitSides() {}

  /** The texts of a language that are not blank. */
  static List<UnitVariant> texts(TranslationUnit unit, String language) {
    List<UnitVariant> texts = new ArrayList<>(1);
    for (UnitVariant variant : unit.variants()) {
      if (LanguageKey.of(variant.language()).equals(language) && !variant.text().isBlank()) {
        texts.add(variant);
      }
    }
    return texts;
  }

  /** The translation: of several texts the one of the very tag that is asked for. */
  static Optional<UnitVariant> target(TranslationUnit unit, String languageTag) {
    List<UnitVariant> texts = texts(unit, LanguageKey.of(languageTag));
    return texts.stream()
        .filter(text -> text.language().equalsIgnoreCase(languageTag))
        .findFirst()
        .or(() -> texts.stream().findFirst());
  }

  /** Whether somebody is still to review it; units of other tools say nothing of that. */
  static boolean isUnreviewed(TranslationUnit unit) {
    return unit.details().property(PropertyTypes.STATUS).map(UNREVIEWED::contains).orElse(false);
  }

  /** Whether what is known of the texts around agrees, and something is known. */
  static boolean hasContext(TranslationUnit unit, UnitVariant source, LookUpRequest request) {
    Optional<Boolean> before =
        agree(
            request.before(),
            property(unit, source, PropertyTypes.CONTEXT_BEFORE, PropertyTypes.PREVIOUS));
    Optional<Boolean> after =
        agree(
            request.after(),
            property(unit, source, PropertyTypes.CONTEXT_AFTER, PropertyTypes.NEXT));
    return (before.isPresent() || after.isPresent()) && before.orElse(true) && after.orElse(true);
  }

  private static Optional<String> property(
      TranslationUnit unit, UnitVariant source, String type, String otherType) {
    return unit.details()
        .property(type)
        .or(() -> source.details().property(type))
        .or(() -> unit.details().property(otherType))
        .or(() -> source.details().property(otherType));
  }

  private static Optional<Boolean> agree(String wanted, Optional<String> known) {
    return wanted.isBlank()
        ? Optional.empty()
        : known
            .filter(text -> !text.isBlank())
            .map(text -> SameText.of(text).equals(SameText.of(wanted)));
  }
}
