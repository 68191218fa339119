package org.bayan.terms.ui.internal.form;

import java.util.Optional;
import org.bayan.core.termedit.SetValue;
import org.bayan.core.termedit.TermbaseEdit;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.TermbasePackage;
import org.bayan.terms.ui.internal.editor.SharedTermbase;
import org.eclipse.emf.ecore.EAttribute;

/**
 * The concept that a cross-reference means, as a person writes it: by its id, or by a term.
 *
 * @param part the cross-reference
 * @param termbase where the concept is
 */
record TargetText(CrossReference part, SharedTermbase termbase) implements TextValue {

  @Override
  public EAttribute attribute() {
    return TermbasePackage.Literals.CROSS_REFERENCE__TARGET;
  }

  @Override
  public String name() {
    return Messages.crossReference;
  }

  @Override
  public String language() {
    return "";
  }

  @Override
  public String read() {
    return "";
  }

  @Override
  public TermbaseEdit edit(String text) {
    return new SetValue(part, attribute(), id(text).orElse(part.getTarget()));
  }

  @Override
  public void keep(String text) {
    id(text).ifPresent(part::setTarget);
  }

  @Override
  public Optional<String> fault(String text) {
    return text.isBlank() || id(text).isPresent()
        ? Optional.empty()
        : Optional.of(Messages.noSuchConcept);
  }

  private Optional<String> id(String text) {
    String wanted = text.strip();
    return termbase.termbase().getEntries().stream()
        .filter(concept -> concept.getId().equals(wanted) || isCalled(concept, wanted))
        .map(ConceptEntry::getId)
        .findFirst();
  }

  private static boolean isCalled(ConceptEntry concept, String text) {
    return concept.getLanguages().stream()
        .flatMap(section -> section.getTerms().stream())
        .anyMatch(term -> text.equalsIgnoreCase(term.getTerm()));
  }
}
