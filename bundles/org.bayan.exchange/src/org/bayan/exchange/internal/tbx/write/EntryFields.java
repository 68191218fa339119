package org.bayan.exchange.internal.tbx.write;

import java.util.ArrayList;
import java.util.List;
import org.bayan.exchange.internal.tbx.ValueNames;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Definition;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.Note;
import org.bayan.model.termbase.Transaction;

/** What entries and language sections say, as fields in the order they are written in. */
final class EntryFields {

  private EntryFields() {}

  static List<Field> of(ConceptEntry entry) {
    List<Field> fields = new ArrayList<>();
    add(fields, DataCategory.URI, entry.getUri());
    if (entry.isGroup()) {
      fields.add(Field.of(DataCategory.GROUP, ""));
    }
    add(fields, DataCategory.SUBJECT_FIELD, entry.getSubjectField());
    entry.getDefinitions().forEach(definition -> fields.add(definition(definition)));
    addCommon(fields, entry);
    return fields;
  }

  static List<Field> of(LanguageSection section) {
    List<Field> fields = new ArrayList<>();
    section.getDefinitions().forEach(definition -> fields.add(definition(definition)));
    addCommon(fields, section);
    return fields;
  }

  /** Adds a field where there is a value. */
  static void add(List<Field> fields, DataCategory category, String value) {
    if (value != null && !value.isEmpty()) {
      fields.add(Field.of(category, value));
    }
  }

  /** Adds what every level may say. */
  static void addCommon(List<Field> fields, Described level) {
    add(fields, DataCategory.WORKFLOW, ValueNames.WORKFLOW.name(level.getWorkflow()));
    add(fields, DataCategory.CUSTOMER, level.getCustomer());
    add(fields, DataCategory.PROJECT, level.getProject());
    level.getNotes().forEach(note -> fields.add(note(note)));
    level.getSources().forEach(source -> add(fields, DataCategory.SOURCE, source));
    level.getCrossReferences().forEach(reference -> fields.add(ReferenceFields.of(reference)));
    level.getTransactions().forEach(transaction -> fields.add(transaction(transaction)));
  }

  /** A field with the source that it names. */
  static Field sourced(Field field, String source) {
    return source == null || source.isEmpty()
        ? field
        : field.with(Field.of(DataCategory.SOURCE, source));
  }

  private static Field definition(Definition definition) {
    return sourced(
        Field.of(DataCategory.DEFINITION, definition.getText())
            .with(Field.LANGUAGE, definition.getLanguage()),
        definition.getSource());
  }

  private static Field note(Note note) {
    return Field.of(DataCategory.NOTE, note.getText())
        .with(Field.TYPE, note.getType())
        .with(Field.LANGUAGE, note.getLanguage());
  }

  /** TBX-Basic knows two types; another is a modification to it, and named beside. */
  private static Field transaction(Transaction transaction) {
    List<Field> parts = new ArrayList<>();
    String type = transaction.getType();
    boolean standard = BasicRules.TRANSACTION_TYPES.contains(type);
    if (!standard) {
      add(parts, DataCategory.ACTION, type);
    }
    add(parts, DataCategory.DATE, transaction.getAt());
    add(parts, DataCategory.RESPONSIBILITY, transaction.getBy());
    add(parts, DataCategory.NOTE, transaction.getNote());
    return Field.of(DataCategory.TRANSACTION, standard ? type : BasicRules.MODIFICATION)
        .withParts(parts);
  }
}
