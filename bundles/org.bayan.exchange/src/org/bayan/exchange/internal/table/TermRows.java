package org.bayan.exchange.internal.table;

import java.io.IOException;
import java.util.List;
import org.bayan.exchange.TermColumn;
import org.bayan.exchange.internal.tbx.ValueNames;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.Definition;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.Note;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;

/** The rows of a termbase, made one at a time. */
public final class TermRows {

  /** Takes rows. */
  @FunctionalInterface
  public interface Sink {
    /** Takes the next row. */
    void accept(TermRow row) throws IOException;
  }

  private static final String YES = "yes";

  private final Termbase termbase;

  /** The rows of a termbase. */
  public TermRows(Termbase termbase) {
    this.termbase = termbase;
  }

  /** Gives all rows, in the order of the entries. */
  public void forEach(Sink sink) throws IOException {
    for (ConceptEntry entry : termbase.getEntries()) {
      give(entry, sink);
    }
  }

  private static void give(ConceptEntry entry, Sink sink) throws IOException {
    boolean first = true;
    for (LanguageSection section : entry.getLanguages()) {
      List<TermSection> terms = section.getTerms();
      for (int i = 0; i < Math.max(1, terms.size()); i++) {
        TermRow row = row(entry, first);
        first = false;
        row.put(TermColumn.LANGUAGE, section.getLanguage());
        if (i == 0) {
          putSection(row, section);
        }
        if (!terms.isEmpty()) {
          TermCells.put(row, terms.get(i));
        }
        sink.accept(row);
      }
    }
    if (first) {
      sink.accept(row(entry, true));
    }
  }

  private static TermRow row(ConceptEntry entry, boolean first) {
    TermRow row = new TermRow();
    row.put(TermColumn.CONCEPT, entry.getId());
    row.put(TermColumn.SUBJECT, entry.getSubjectField());
    if (first) {
      putEntry(row, entry);
    }
    return row;
  }

  private static void putEntry(TermRow row, ConceptEntry entry) {
    row.put(TermColumn.URI, entry.getUri());
    row.put(TermColumn.GROUP, entry.isGroup() ? YES : null);
    row.put(TermColumn.CONCEPT_DEFINITION, texts(entry.getDefinitions()));
    row.put(TermColumn.CONCEPT_DEFINITION_SOURCE, sources(entry.getDefinitions()));
    row.put(TermColumn.CONCEPT_NOTE, notes(entry));
    row.put(TermColumn.CONCEPT_SOURCE, CellLines.of(entry.getSources(), source -> source));
    row.put(TermColumn.CONCEPT_WORKFLOW, ValueNames.WORKFLOW.name(entry.getWorkflow()));
    List<CrossReference> relations =
        entry.getCrossReferences().stream().filter(TermRows::isRelation).toList();
    row.put(TermColumn.RELATIONS, CellLines.of(relations, TermRows::relation));
  }

  /** Whether a reference is one that the column has a place for. */
  static boolean isRelation(CrossReference reference) {
    return reference.getTarget() != null && !reference.getTarget().isEmpty();
  }

  private static String relation(CrossReference reference) {
    return ValueNames.RELATION.name(reference.getRelation()) + "=" + reference.getTarget();
  }

  private static void putSection(TermRow row, LanguageSection section) {
    row.put(TermColumn.DEFINITION, texts(section.getDefinitions()));
    row.put(TermColumn.DEFINITION_SOURCE, sources(section.getDefinitions()));
  }

  private static String texts(List<Definition> definitions) {
    return CellLines.of(definitions, Definition::getText);
  }

  private static String sources(List<Definition> definitions) {
    return CellLines.of(definitions, Definition::getSource);
  }

  /** The notes of a level. */
  static String notes(Described level) {
    return CellLines.of(level.getNotes(), Note::getText);
  }
}
