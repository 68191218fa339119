package org.bayan.exchange.internal.tbx.write;

import java.util.ArrayList;
import java.util.List;
import org.bayan.exchange.internal.tbx.ValueNames;
import org.bayan.model.termbase.PartOfSpeech;
import org.bayan.model.termbase.TermContext;
import org.bayan.model.termbase.TermForm;
import org.bayan.model.termbase.TermSection;

/** What a term section says beside its term, as fields in the order they are written in. */
final class TermFields {
  private static final String TRUE = "true";

  private TermFields() {}

  /** The fields; term notes come first, as TBX wants them. */
  static List<Field> of(TermSection term) {
    List<Field> fields = new ArrayList<>();
    addGrammar(fields, term);
    addUse(fields, term);
    term.getContexts().forEach(context -> fields.add(context(context)));
    EntryFields.addCommon(fields, term);
    return fields;
  }

  private static void addGrammar(List<Field> fields, TermSection term) {
    PartOfSpeech part = term.getPartOfSpeech();
    if (part == PartOfSpeech.PROPER_NOUN) {
      // TBX-Basic has nouns only.
      add(fields, DataCategory.PART_OF_SPEECH, ValueNames.PART_OF_SPEECH.name(PartOfSpeech.NOUN));
      add(fields, DataCategory.EXACT_PART_OF_SPEECH, ValueNames.PART_OF_SPEECH.name(part));
    } else {
      add(fields, DataCategory.PART_OF_SPEECH, ValueNames.PART_OF_SPEECH.name(part));
    }
    add(fields, DataCategory.STATUS, ValueNames.STATUS.name(term.getStatus()));
    add(fields, DataCategory.TERM_TYPE, ValueNames.TERM_TYPE.name(term.getType()));
    add(fields, DataCategory.GENDER, ValueNames.GENDER.name(term.getGender()));
    add(fields, DataCategory.NUMBER, ValueNames.NUMBER.name(term.getNumber()));
    term.getForms().forEach(form -> fields.add(form(form)));
  }

  private static void addUse(List<Field> fields, TermSection term) {
    add(fields, DataCategory.GEOGRAPHICAL_USAGE, term.getGeographicalUsage());
    add(fields, DataCategory.TERM_LOCATION, term.getTermLocation());
    add(fields, DataCategory.TRANSLITERATION, term.getTransliteration());
    add(fields, DataCategory.REGISTER, term.getRegister());
    add(fields, DataCategory.ISSUING_BODY, term.getIssuingBody());
    add(fields, DataCategory.VALID_FROM, term.getValidFrom());
    add(fields, DataCategory.VALID_TO, term.getValidTo());
    Integer reliability = term.getReliability();
    add(fields, DataCategory.RELIABILITY, reliability == null ? null : reliability.toString());
    if (term.isExactOnly() || term.isCaseSensitive() || term.isNeverStem()) {
      fields.add(
          Field.of(DataCategory.MATCH, "")
              .with("exactOnly", term.isExactOnly() ? TRUE : null)
              .with("caseSensitive", term.isCaseSensitive() ? TRUE : null)
              .with("neverStem", term.isNeverStem() ? TRUE : null));
    }
  }

  private static void add(List<Field> fields, DataCategory category, String value) {
    EntryFields.add(fields, category, value);
  }

  private static Field form(TermForm form) {
    return Field.of(DataCategory.FORM, form.getText())
        .with(Field.TYPE, ValueNames.FORM.name(form.getKind()));
  }

  private static Field context(TermContext context) {
    return EntryFields.sourced(
        Field.of(DataCategory.CONTEXT, context.getText()), context.getSource());
  }
}
