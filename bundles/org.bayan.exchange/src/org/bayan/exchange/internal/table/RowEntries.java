package org.bayan.exchange.internal.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bayan.exchange.TermColumn;
import org.bayan.exchange.TermTableException;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;

/** The entries that rows make. */
public final class RowEntries {
  private static final TermbaseFactory FACTORY = TermbaseFactory.eINSTANCE;

  private final String name;
  private final Termbase termbase = FACTORY.createTermbase();
  private final Map<String, ConceptEntry> entries = new HashMap<>();
  private final Map<String, String> said = new HashMap<>();

  /** No entries yet; {@code name} is what messages call the file. */
  public RowEntries(String name) {
    this.name = name;
  }

  /** Adds a row. */
  public void add(TermRow row, int line) throws TermTableException {
    String term = row.get(TermColumn.TERM).strip();
    String language = row.get(TermColumn.LANGUAGE).strip();
    String id = row.get(TermColumn.CONCEPT).strip();
    if (id.isEmpty() && term.isEmpty()) {
      throw new TermTableException(name, line, "the row has neither a term nor a concept");
    }
    if (language.isEmpty() && !term.isEmpty()) {
      throw new TermTableException(name, line, "the term " + term + " has no language");
    }
    CellReader cells = new CellReader(row, name, line);
    ConceptEntry entry = entry(id.isEmpty() ? ContentId.of(language, term) : id);
    requireAgreement(row, TermColumn.Level.ENTRY, entry.getId(), line);
    cells.fill(entry);
    if (language.isEmpty()) {
      return;
    }
    LanguageSection section = section(entry, cells.language(language));
    requireAgreement(row, TermColumn.Level.LANGUAGE, entry.getId() + "\n" + language, line);
    cells.fill(section);
    if (!term.isEmpty()) {
      TermSection added = FACTORY.createTermSection();
      added.setTerm(row.get(TermColumn.TERM));
      cells.fill(added);
      section.getTerms().add(added);
    }
  }

  /** All of them. */
  public Termbase termbase() throws TermTableException {
    if (termbase.getEntries().isEmpty()) {
      throw new TermTableException(name, 0, "it holds no terms");
    }
    return termbase;
  }

  private ConceptEntry entry(String id) {
    return entries.computeIfAbsent(
        id,
        key -> {
          ConceptEntry entry = FACTORY.createConceptEntry();
          entry.setId(key);
          termbase.getEntries().add(entry);
          return entry;
        });
  }

  private static LanguageSection section(ConceptEntry entry, String language) {
    List<LanguageSection> sections = entry.getLanguages();
    for (LanguageSection section : sections) {
      if (section.getLanguage().equalsIgnoreCase(language)) {
        return section;
      }
    }
    LanguageSection section = FACTORY.createLanguageSection();
    section.setLanguage(language);
    sections.add(section);
    return section;
  }

  /** What belongs to a concept or language may stand in any of its rows, but only once. */
  private void requireAgreement(TermRow row, TermColumn.Level level, String place, int line)
      throws TermTableException {
    for (TermColumn column : TermColumn.values()) {
      String value = row.get(column);
      if (column.level() == level && column != TermColumn.LANGUAGE && !value.isEmpty()) {
        String before = said.putIfAbsent(place + "\n" + column, value);
        if (before != null && !Objects.equals(before, value)) {
          throw new TermTableException(
              name,
              line,
              "the %s of the concept differs from the one in a row before"
                  .formatted(column.header()));
        }
      }
    }
  }
}
