package org.bayan.terms.ui.internal.form;

import org.bayan.model.termbase.FormKind;
import org.bayan.model.termbase.GrammaticalGender;
import org.bayan.model.termbase.GrammaticalNumber;
import org.bayan.model.termbase.PartOfSpeech;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.TermType;
import org.bayan.model.termbase.WorkflowState;
import org.eclipse.emf.common.util.Enumerator;

/** How the values of fields with a choice are called. */
final class ChoiceLabels {

  private ChoiceLabels() {}

  /** Whether a value stands for none. */
  static boolean isNone(Enumerator value) {
    return value.getName().equals(TermStatus.UNSPECIFIED.getName());
  }

  static String of(Enumerator value) {
    return switch (value) {
      case TermStatus status -> status(status);
      case TermType type -> type(type);
      case PartOfSpeech part -> partOfSpeech(part);
      case GrammaticalGender gender -> gender(gender);
      case GrammaticalNumber number -> number(number);
      case WorkflowState state -> workflow(state);
      case RelationKind relation -> relation(relation);
      case FormKind form -> form(form);
      default -> value.getLiteral();
    };
  }

  private static String status(TermStatus status) {
    return switch (status) {
      case UNSPECIFIED -> Messages.none;
      case PREFERRED -> Messages.statusPreferred;
      case ADMITTED -> Messages.statusAdmitted;
      case DEPRECATED -> Messages.statusDeprecated;
      case SUPERSEDED -> Messages.statusSuperseded;
    };
  }

  private static String type(TermType type) {
    return switch (type) {
      case UNSPECIFIED -> Messages.none;
      case FULL_FORM -> Messages.typeFullForm;
      case ACRONYM -> Messages.typeAcronym;
      case ABBREVIATION -> Messages.typeAbbreviation;
      case SHORT_FORM -> Messages.typeShortForm;
      case VARIANT -> Messages.typeVariant;
      case PHRASE -> Messages.typePhrase;
    };
  }

  private static String partOfSpeech(PartOfSpeech part) {
    return switch (part) {
      case UNSPECIFIED -> Messages.none;
      case NOUN -> Messages.posNoun;
      case PROPER_NOUN -> Messages.posProperNoun;
      case VERB -> Messages.posVerb;
      case ADJECTIVE -> Messages.posAdjective;
      case ADVERB -> Messages.posAdverb;
      case OTHER -> Messages.other;
    };
  }

  private static String gender(GrammaticalGender gender) {
    return switch (gender) {
      case UNSPECIFIED -> Messages.none;
      case MASCULINE -> Messages.genderMasculine;
      case FEMININE -> Messages.genderFeminine;
      case NEUTER -> Messages.genderNeuter;
      case OTHER -> Messages.other;
    };
  }

  private static String number(GrammaticalNumber number) {
    return switch (number) {
      case UNSPECIFIED -> Messages.none;
      case SINGULAR -> Messages.numberSingular;
      case DUAL -> Messages.numberDual;
      case PLURAL -> Messages.numberPlural;
      case MASS -> Messages.numberMass;
      case OTHER -> Messages.other;
    };
  }

  private static String workflow(WorkflowState state) {
    return switch (state) {
      case UNSPECIFIED -> Messages.none;
      case DRAFT -> Messages.workflowDraft;
      case PROPOSED -> Messages.workflowProposed;
      case APPROVED -> Messages.workflowApproved;
      case REJECTED -> Messages.workflowRejected;
    };
  }

  private static String relation(RelationKind relation) {
    return switch (relation) {
      case RELATED -> Messages.relationRelated;
      case BROADER -> Messages.relationBroader;
      case NARROWER -> Messages.relationNarrower;
      case SEE -> Messages.relationSee;
      case REPLACED_BY -> Messages.relationReplacedBy;
    };
  }

  private static String form(FormKind form) {
    return switch (form) {
      case PLURAL -> Messages.formPlural;
      case DUAL -> Messages.formDual;
      case FEMININE -> Messages.formFeminine;
      case GENITIVE -> Messages.formGenitive;
      case SPELLING -> Messages.formSpelling;
      case OTHER -> Messages.formOther;
    };
  }
}
