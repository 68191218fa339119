package org.bayan.terms.ui.internal.importing;

import java.util.Locale;
import org.bayan.exchange.MappingFault;
import org.bayan.exchange.TermColumn;
import org.bayan.exchange.TermField;
import org.eclipse.osgi.util.NLS;

/** What the fields of tables are called on the screen. */
final class FieldNames {

  private FieldNames() {}

  static String of(TermColumn column) {
    return switch (column) {
      case CONCEPT -> Messages.FieldNames_concept;
      case URI -> Messages.FieldNames_uri;
      case GROUP -> Messages.FieldNames_group;
      case SUBJECT -> Messages.FieldNames_subject;
      case LANGUAGE -> Messages.FieldNames_language;
      case TERM -> Messages.FieldNames_term;
      case STATUS -> Messages.FieldNames_status;
      case TYPE -> Messages.FieldNames_type;
      case PART_OF_SPEECH -> Messages.FieldNames_partOfSpeech;
      case GENDER -> Messages.FieldNames_gender;
      case NUMBER -> Messages.FieldNames_number;
      case FORMS -> Messages.FieldNames_forms;
      case TRANSLITERATION -> Messages.FieldNames_transliteration;
      case BODY -> Messages.FieldNames_body;
      case USAGE -> Messages.FieldNames_usage;
      case REGISTER -> Messages.FieldNames_register;
      case VALID_FROM -> Messages.FieldNames_validFrom;
      case VALID_TO -> Messages.FieldNames_validTo;
      case RELIABILITY -> Messages.FieldNames_reliability;
      case MATCHING -> Messages.FieldNames_matching;
      case CONTEXT -> Messages.FieldNames_context;
      case CONTEXT_SOURCE -> Messages.FieldNames_contextSource;
      case NOTE -> Messages.FieldNames_note;
      case SOURCE -> Messages.FieldNames_source;
      case WORKFLOW -> Messages.FieldNames_workflow;
      case DEFINITION -> Messages.FieldNames_definition;
      case DEFINITION_SOURCE -> Messages.FieldNames_definitionSource;
      case CONCEPT_DEFINITION -> Messages.FieldNames_conceptDefinition;
      case CONCEPT_DEFINITION_SOURCE -> Messages.FieldNames_conceptDefinitionSource;
      case CONCEPT_NOTE -> Messages.FieldNames_conceptNote;
      case CONCEPT_SOURCE -> Messages.FieldNames_conceptSource;
      case CONCEPT_WORKFLOW -> Messages.FieldNames_conceptWorkflow;
      case RELATIONS -> Messages.FieldNames_relations;
    };
  }

  /** What is wrong with a mapping, and what to do. */
  static String fault(MappingFault fault) {
    TermField field = fault.field();
    String name = of(field.column());
    String language =
        field
            .language()
            .map(tag -> Locale.forLanguageTag(tag).getDisplayName(Locale.getDefault()))
            .orElse("");
    return switch (fault.kind()) {
      case NO_TERM -> Messages.FieldNames_noTerm;
      case NO_LANGUAGE -> Messages.FieldNames_noLanguage;
      case TWO_LANGUAGES -> NLS.bind(Messages.FieldNames_twoLanguages, name, language);
      case TWICE -> NLS.bind(Messages.FieldNames_twice, name);
      case NO_TERM_OF_LANGUAGE -> NLS.bind(Messages.FieldNames_noTermOfLanguage, name, language);
    };
  }
}
