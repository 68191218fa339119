package org.bayan.terms.ui.internal.importing;

import java.util.Map;
import org.bayan.core.TermChange;
import org.bayan.core.TermConflict;
import org.bayan.core.termimport.ComparedConcept;
import org.bayan.text.LanguageGuess;
import org.eclipse.osgi.util.NLS;

/** What is said of changes, in the language of the user. */
final class ChangeWords {

  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char END_OF_ISOLATE = '\u2069';

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("subjectField", Messages.FieldNames_subject),
          Map.entry("uri", Messages.FieldNames_uri),
          Map.entry("group", Messages.FieldNames_group),
          Map.entry("definitions", Messages.FieldNames_definition),
          Map.entry("languages", Messages.ChangeWords_languages),
          Map.entry("terms", Messages.FieldNames_term),
          Map.entry("notes", Messages.FieldNames_note),
          Map.entry("sources", Messages.FieldNames_source),
          Map.entry("source", Messages.FieldNames_source),
          Map.entry("text", Messages.ChangeWords_text),
          Map.entry("language", Messages.FieldNames_language),
          Map.entry("crossReferences", Messages.FieldNames_relations),
          Map.entry("transactions", Messages.ChangeWords_transactions),
          Map.entry("foreign", Messages.ChangeWords_foreign),
          Map.entry("workflow", Messages.FieldNames_workflow),
          Map.entry("customer", Messages.ChangeWords_customer),
          Map.entry("project", Messages.ChangeWords_project),
          Map.entry("status", Messages.FieldNames_status),
          Map.entry("type", Messages.FieldNames_type),
          Map.entry("partOfSpeech", Messages.FieldNames_partOfSpeech),
          Map.entry("gender", Messages.FieldNames_gender),
          Map.entry("number", Messages.FieldNames_number),
          Map.entry("forms", Messages.FieldNames_forms),
          Map.entry("contexts", Messages.FieldNames_context),
          Map.entry("transliteration", Messages.FieldNames_transliteration),
          Map.entry("geographicalUsage", Messages.FieldNames_usage),
          Map.entry("issuingBody", Messages.FieldNames_body),
          Map.entry("register", Messages.FieldNames_register),
          Map.entry("validFrom", Messages.FieldNames_validFrom),
          Map.entry("validTo", Messages.FieldNames_validTo),
          Map.entry("reliability", Messages.FieldNames_reliability),
          Map.entry("exactOnly", Messages.FieldNames_matching),
          Map.entry("caseSensitive", Messages.FieldNames_matching),
          Map.entry("neverStem", Messages.FieldNames_matching));

  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("PREFERRED", Messages.ChangeWords_preferred),
          Map.entry("ADMITTED", Messages.ChangeWords_admitted),
          Map.entry("DEPRECATED", Messages.ChangeWords_deprecated),
          Map.entry("SUPERSEDED", Messages.ChangeWords_superseded),
          Map.entry("DRAFT", Messages.ChangeWords_draft),
          Map.entry("PROPOSED", Messages.ChangeWords_proposed),
          Map.entry("APPROVED", Messages.ChangeWords_approved),
          Map.entry("REJECTED", Messages.ChangeWords_rejected),
          Map.entry("FULL_FORM", Messages.ChangeWords_fullForm),
          Map.entry("ACRONYM", Messages.ChangeWords_acronym),
          Map.entry("ABBREVIATION", Messages.ChangeWords_abbreviation),
          Map.entry("SHORT_FORM", Messages.ChangeWords_shortForm),
          Map.entry("VARIANT", Messages.ChangeWords_variant),
          Map.entry("PHRASE", Messages.ChangeWords_phrase),
          Map.entry("NOUN", Messages.ChangeWords_noun),
          Map.entry("PROPER_NOUN", Messages.ChangeWords_properNoun),
          Map.entry("VERB", Messages.ChangeWords_verb),
          Map.entry("ADJECTIVE", Messages.ChangeWords_adjective),
          Map.entry("ADVERB", Messages.ChangeWords_adverb),
          Map.entry("MASCULINE", Messages.ChangeWords_masculine),
          Map.entry("FEMININE", Messages.ChangeWords_feminine),
          Map.entry("NEUTER", Messages.ChangeWords_neuter),
          Map.entry("SINGULAR", Messages.ChangeWords_singular),
          Map.entry("DUAL", Messages.ChangeWords_dual),
          Map.entry("PLURAL", Messages.ChangeWords_plural),
          Map.entry("MASS", Messages.ChangeWords_mass),
          Map.entry("OTHER", Messages.ChangeWords_other),
          Map.entry("true", Messages.ChangeWords_yes),
          Map.entry("false", Messages.ChangeWords_no));

  private ChangeWords() {}

  /** The field of a change, with the language and term that it belongs to. */
  static String field(TermChange change) {
    int space = change.field().lastIndexOf(' ');
    String name = change.field().substring(space + 1);
    String shown = FIELDS.getOrDefault(name, name);
    return space < 0
        ? shown
        : NLS.bind(
            Messages.ChangeWords_field, shown, inItsDirection(change.field().substring(0, space)));
  }

  /** A value of a change. */
  static String value(TermChange change, String value) {
    boolean word = !change.field().endsWith("s") || change.field().endsWith("status");
    return word && VALUES.containsKey(value) ? VALUES.get(value) : value.replaceAll("\\s+", " ");
  }

  /** A text that its letters give the direction, whatever stands around it. */
  private static String inItsDirection(String text) {
    if (text.isEmpty()) {
      return text;
    }
    boolean arabic = LanguageGuess.of(text).filter("ar"::equals).isPresent();
    return (arabic ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE) + text + END_OF_ISOLATE;
  }

  static String rule(TermConflict rule) {
    return switch (rule) {
      case KEEP -> Messages.ChangeWords_keep;
      case REPLACE -> Messages.ChangeWords_replace;
      case ADD -> Messages.ChangeWords_add;
    };
  }

  /** What becomes of a concept. */
  static String state(ComparedConcept concept, Choices choices) {
    boolean beside =
        concept.conflicts().stream().anyMatch(one -> choices.about(one) == TermConflict.ADD);
    return switch (concept.kind()) {
      case NEW -> Messages.ChangeWords_new;
      case CHANGED -> Messages.ChangeWords_changed;
      case CONFLICT -> beside ? Messages.ChangeWords_beside : Messages.ChangeWords_conflict;
      case SAME -> Messages.ChangeWords_same;
    };
  }

  static String counted(ComparedConcept.Kind kind, long count) {
    return NLS.bind(
        switch (kind) {
          case NEW -> Messages.ChangeWords_newCount;
          case CHANGED -> Messages.ChangeWords_changedCount;
          case CONFLICT -> Messages.ChangeWords_conflictCount;
          case SAME -> Messages.ChangeWords_sameCount;
        },
        count);
  }
}
