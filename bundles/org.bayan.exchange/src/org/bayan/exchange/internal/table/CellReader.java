package org.bayan.exchange.internal.table;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.bayan.exchange.TermColumn;
import org.bayan.exchange.TermTableException;
import org.bayan.exchange.internal.tbx.ValueNames;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.Definition;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.FormKind;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.Note;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.TermContext;
import org.bayan.model.termbase.TermForm;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermbaseFactory;

/** Puts the cells of a row where they belong. */
final class CellReader {
  private static final TermbaseFactory FACTORY = TermbaseFactory.eINSTANCE;
  private static final int MOST_RELIABLE = 10;

  private final TermRow row;
  private final String name;
  private final int line;

  CellReader(TermRow row, String name, int line) {
    this.row = row;
    this.name = name;
    this.line = line;
  }

  /** A language tag in its usual spelling. */
  String language(String tag) throws TermTableException {
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw fault(TermColumn.LANGUAGE, tag, "a language tag such as ar or en-GB");
    }
  }

  void fill(ConceptEntry entry) throws TermTableException {
    take(TermColumn.URI, entry::setUri);
    take(TermColumn.SUBJECT, entry::setSubjectField);
    take(TermColumn.GROUP, value -> entry.setGroup(true));
    define(
        entry.getDefinitions(),
        TermColumn.CONCEPT_DEFINITION,
        TermColumn.CONCEPT_DEFINITION_SOURCE);
    describe(
        entry, TermColumn.CONCEPT_NOTE, TermColumn.CONCEPT_SOURCE, TermColumn.CONCEPT_WORKFLOW);
    if (entry.getCrossReferences().isEmpty()) {
      for (String relation : lines(TermColumn.RELATIONS)) {
        CrossReference reference = FACTORY.createCrossReference();
        RelationKind kind = ValueNames.RELATION.constant(before(relation));
        if (kind == null) {
          throw fault(TermColumn.RELATIONS, relation, "a relation such as broader=c12");
        }
        reference.setRelation(kind);
        reference.setTarget(after(relation));
        entry.getCrossReferences().add(reference);
      }
    }
  }

  void fill(LanguageSection section) {
    define(section.getDefinitions(), TermColumn.DEFINITION, TermColumn.DEFINITION_SOURCE);
  }

  void fill(TermSection term) throws TermTableException {
    StatusCells.fill(term, this);
    take(TermColumn.TRANSLITERATION, term::setTransliteration);
    take(TermColumn.BODY, term::setIssuingBody);
    take(TermColumn.USAGE, term::setGeographicalUsage);
    take(TermColumn.REGISTER, term::setRegister);
    take(TermColumn.VALID_FROM, term::setValidFrom);
    take(TermColumn.VALID_TO, term::setValidTo);
    describe(term, TermColumn.NOTE, TermColumn.SOURCE, TermColumn.WORKFLOW);
    fillForms(term);
    fillReliability(term);
    List<String> matching = lines(TermColumn.MATCHING);
    term.setExactOnly(matching.contains(TermCells.EXACT_ONLY));
    term.setCaseSensitive(matching.contains(TermCells.CASE_SENSITIVE));
    term.setNeverStem(matching.contains(TermCells.NEVER_STEM));
    List<String> sources = lines(TermColumn.CONTEXT_SOURCE);
    List<String> texts = lines(TermColumn.CONTEXT);
    for (int i = 0; i < texts.size(); i++) {
      TermContext context = FACTORY.createTermContext();
      context.setText(texts.get(i));
      context.setSource(at(sources, i));
      term.getContexts().add(context);
    }
  }

  private void fillForms(TermSection term) throws TermTableException {
    for (String cell : lines(TermColumn.FORMS)) {
      FormKind kind = ValueNames.FORM.constant(before(cell));
      if (kind == null) {
        throw fault(TermColumn.FORMS, cell, "a form such as plural=حلفاء");
      }
      TermForm form = FACTORY.createTermForm();
      form.setKind(kind);
      form.setText(after(cell));
      term.getForms().add(form);
    }
  }

  private void fillReliability(TermSection term) throws TermTableException {
    String cell = row.get(TermColumn.RELIABILITY).strip();
    if (cell.isEmpty()) {
      return;
    }
    if (!cell.matches("\\d{1,2}") || Integer.parseInt(cell) > MOST_RELIABLE) {
      throw fault(TermColumn.RELIABILITY, cell, "a number from 1 to 10");
    }
    term.setReliability(Integer.valueOf(cell));
  }

  /** The constant that a cell names, or {@code none} for an empty cell. */
  <T extends Enum<T>> T constant(TermColumn column, ValueNames<T> names, T none)
      throws TermTableException {
    String cell = row.get(column).strip();
    if (cell.isEmpty()) {
      return none;
    }
    T constant = names.constant(cell);
    if (constant == null) {
      constant =
          Arrays.stream(none.getDeclaringClass().getEnumConstants())
              .filter(one -> one.name().replace("_", "").equalsIgnoreCase(plain(cell)))
              .findFirst()
              .orElseThrow(() -> fault(column, cell, "a value that Bayan knows"));
    }
    return constant;
  }

  private static String plain(String cell) {
    return cell.replaceAll("[\\s_-]", "");
  }

  private void describe(Described level, TermColumn notes, TermColumn sources, TermColumn workflow)
      throws TermTableException {
    if (level.getNotes().isEmpty()) {
      for (String text : lines(notes)) {
        Note note = FACTORY.createNote();
        note.setText(text);
        level.getNotes().add(note);
      }
    }
    if (level.getSources().isEmpty()) {
      level.getSources().addAll(lines(sources));
    }
    level.setWorkflow(constant(workflow, ValueNames.WORKFLOW, level.getWorkflow()));
  }

  private void define(List<Definition> definitions, TermColumn texts, TermColumn sources) {
    if (definitions.isEmpty()) {
      List<String> from = lines(sources);
      List<String> said = lines(texts);
      for (int i = 0; i < said.size(); i++) {
        Definition definition = FACTORY.createDefinition();
        definition.setText(said.get(i));
        definition.setSource(at(from, i));
        definitions.add(definition);
      }
    }
  }

  private static String at(List<String> lines, int index) {
    return index < lines.size() && !lines.get(index).isEmpty() ? lines.get(index) : null;
  }

  private void take(TermColumn column, Consumer<String> field) {
    if (!row.get(column).isEmpty()) {
      field.accept(row.get(column));
    }
  }

  private List<String> lines(TermColumn column) {
    return CellLines.in(row.get(column));
  }

  private static String before(String cell) {
    return cell.substring(0, Math.max(0, cell.indexOf('='))).strip();
  }

  private static String after(String cell) {
    return cell.substring(cell.indexOf('=') + 1).strip();
  }

  private TermTableException fault(TermColumn column, String value, String wanted) {
    return new TermTableException(
        name, line, "'%s' in column %s is not %s".formatted(value, column.header(), wanted));
  }
}
