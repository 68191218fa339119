package org.bayan.terms.ui.internal.form;

import org.bayan.core.termedit.AddPart;
import org.bayan.core.termedit.AddTerm;
import org.bayan.core.termedit.TermbaseEdit;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A part that a person has begun. It gets into the termbase once it says something.
 *
 * @param owner what is to have it; for a term, maybe a language that its concept does not have yet
 * @param feature the list it is to go into
 * @param part the part
 * @param name what it is called
 */
record Draft(EObject owner, EReference feature, EObject part, String name) {

  /** Whether it says what it has to. */
  boolean isComplete() {
    return PartAttributes.said(part).anyMatch(this::says);
  }

  private boolean says(EAttribute attribute) {
    return part.eGet(attribute) instanceof String text && !text.isBlank();
  }

  /** The edit that brings it into the termbase. */
  TermbaseEdit edit(ConceptEntry concept) {
    return owner instanceof LanguageSection section
            && section.getEntry() == null
            && part instanceof TermSection term
        ? new AddTerm(concept, section.getLanguage(), term)
        : new AddPart(owner, feature, part);
  }
}
