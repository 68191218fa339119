package org.bayan.terms.ui.internal.form;

import static org.bayan.model.termbase.TermbasePackage.Literals.CONCEPT_ENTRY__DEFINITIONS;
import static org.bayan.model.termbase.TermbasePackage.Literals.DEFINITION__LANGUAGE;
import static org.bayan.model.termbase.TermbasePackage.Literals.DEFINITION__SOURCE;
import static org.bayan.model.termbase.TermbasePackage.Literals.DEFINITION__TEXT;
import static org.bayan.model.termbase.TermbasePackage.Literals.DESCRIBED__NOTES;
import static org.bayan.model.termbase.TermbasePackage.Literals.LANGUAGE_SECTION__DEFINITIONS;
import static org.bayan.model.termbase.TermbasePackage.Literals.NOTE__LANGUAGE;
import static org.bayan.model.termbase.TermbasePackage.Literals.NOTE__TEXT;
import static org.bayan.model.termbase.TermbasePackage.Literals.NOTE__TYPE;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_CONTEXT__SOURCE;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_CONTEXT__TEXT;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_FORM__KIND;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_FORM__TEXT;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_SECTION__CONTEXTS;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_SECTION__FORMS;

import java.util.Optional;
import java.util.function.Supplier;
import org.bayan.model.termbase.TermbaseFactory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The places of definitions, notes, contexts and forms. */
final class PartKinds {

  private PartKinds() {}

  /** Definitions of the concept in no language, or in one of their own. */
  static Slot conceptDefinitions(FormContext form) {
    return definitions(form, CONCEPT_ENTRY__DEFINITIONS);
  }

  /** Definitions in a language. */
  static Slot definitions(FormContext form) {
    return definitions(form, LANGUAGE_SECTION__DEFINITIONS);
  }

  private static Slot definitions(FormContext form, EReference feature) {
    PartKind kind =
        new PartKind(
            Messages.definition,
            DEFINITION__TEXT,
            Optional.empty(),
            Optional.of(DEFINITION__SOURCE),
            Optional.empty(),
            Optional.of(DEFINITION__LANGUAGE));
    return slot(form, feature, kind, TermbaseFactory.eINSTANCE::createDefinition);
  }

  static Slot notes(FormContext form) {
    PartKind kind =
        new PartKind(
            Messages.note,
            NOTE__TEXT,
            Optional.empty(),
            Optional.empty(),
            Optional.of(NOTE__TYPE),
            Optional.of(NOTE__LANGUAGE));
    return slot(form, DESCRIBED__NOTES, kind, TermbaseFactory.eINSTANCE::createNote);
  }

  static Slot contexts(FormContext form) {
    PartKind kind = plain(Messages.context, TERM_CONTEXT__TEXT, Optional.of(TERM_CONTEXT__SOURCE));
    return slot(form, TERM_SECTION__CONTEXTS, kind, TermbaseFactory.eINSTANCE::createTermContext);
  }

  static Slot forms(FormContext form) {
    PartKind kind =
        new PartKind(
            Messages.form,
            TERM_FORM__TEXT,
            Optional.of(TERM_FORM__KIND),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return slot(form, TERM_SECTION__FORMS, kind, TermbaseFactory.eINSTANCE::createTermForm);
  }

  private static PartKind plain(String name, EAttribute text, Optional<EAttribute> source) {
    return new PartKind(name, text, Optional.empty(), source, Optional.empty(), Optional.empty());
  }

  private static Slot slot(
      FormContext form, EReference feature, PartKind kind, Supplier<EObject> maker) {
    return new PartsSlot(
        form, feature, kind.name(), maker, parent -> new TextPartRow(parent, form, kind));
  }
}
