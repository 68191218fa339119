package org.bayan.terms.internal.check;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.TermType;
import org.bayan.model.termbase.Termbase;

/**
 * Pairs of preferred terms of one concept and language that stand in each other's way. A full form
 * and its acronym do not, nor do terms of different countries or times.
 */
final class PreferredPairs {

  private PreferredPairs() {}

  /** Gives every pair, the later term first. */
  static void forEach(Termbase termbase, BiConsumer<TermSection, TermSection> pair) {
    termbase.getEntries().stream()
        .flatMap(entry -> entry.getLanguages().stream())
        .map(PreferredPairs::preferred)
        .forEach(terms -> compare(terms, pair));
  }

  private static List<TermSection> preferred(LanguageSection section) {
    return section.getTerms().stream()
        .filter(term -> term.getStatus() == TermStatus.PREFERRED)
        .toList();
  }

  private static void compare(List<TermSection> terms, BiConsumer<TermSection, TermSection> pair) {
    for (int i = 1; i < terms.size(); i++) {
      for (TermSection earlier : terms.subList(0, i)) {
        if (isSameUse(terms.get(i), earlier)) {
          pair.accept(terms.get(i), earlier);
        }
      }
    }
  }

  private static boolean isSameUse(TermSection one, TermSection other) {
    return kind(one) == kind(other)
        && one.getPartOfSpeech() == other.getPartOfSpeech()
        && Objects.equals(one.getGeographicalUsage(), other.getGeographicalUsage())
        && Objects.equals(one.getRegister(), other.getRegister())
        && !Validity.areApart(one, other);
  }

  /** A term of no type is the full one. */
  private static TermType kind(TermSection term) {
    return term.getType() == TermType.UNSPECIFIED ? TermType.FULL_FORM : term.getType();
  }
}
