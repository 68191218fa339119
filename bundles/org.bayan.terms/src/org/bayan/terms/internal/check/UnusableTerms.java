package org.bayan.terms.internal.check;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.check.CheckRule;
import org.bayan.terms.check.Finding;

/** Languages of a concept that have only terms not to be used, where nothing replaces them. */
public final class UnusableTerms implements TermbaseRule {

  @Override
  public void check(Termbase termbase, Consumer<Finding> found) {
    termbase.getEntries().stream()
        .flatMap(entry -> entry.getLanguages().stream())
        .filter(UnusableTerms::isUnusable)
        .filter(section -> !isReplaced(section))
        .forEach(
            section ->
                found.accept(
                    Finding.in(
                        section.getEntry(), section.getLanguage(), CheckRule.NO_USABLE_TERM)));
  }

  private static boolean isUnusable(LanguageSection section) {
    return !section.getTerms().isEmpty()
        && section.getTerms().stream()
            .allMatch(
                term ->
                    term.getStatus() == TermStatus.DEPRECATED
                        || term.getStatus() == TermStatus.SUPERSEDED);
  }

  private static boolean isReplaced(LanguageSection section) {
    return Stream.concat(
            Stream.<Described>of(section.getEntry(), section), section.getTerms().stream())
        .flatMap(described -> described.getCrossReferences().stream())
        .anyMatch(reference -> reference.getRelation() == RelationKind.REPLACED_BY);
  }
}
