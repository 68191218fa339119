package org.bayan.exchange.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.exchange.TableMapping;
import org.bayan.exchange.TermColumn;
import org.bayan.exchange.TermField;

/**
 * Makes rows of terms of the rows of a table: one of each, or, where languages have columns of
 * their own, one for each term in it. What is said of a term in a language belongs to the nearest
 * term of that language before it, or to the first.
 */
public final class RowShape {
  private final TableMapping mapping;
  private final Map<String, Integer> made = new HashMap<>();

  /** The rows of a mapping without faults. */
  public RowShape(TableMapping mapping) {
    this.mapping = mapping;
  }

  /** The rows of terms that a row holds; a row without any gives one of what else it says. */
  public List<TermRow> rows(List<String> values) {
    if (!mapping.byLanguage()) {
      TermRow row = new TermRow();
      for (int i = 0; i < mapping.fields().size(); i++) {
        add(row, i, values);
      }
      return List.of(row);
    }
    TermRow common = common(values);
    List<TermRow> rows = new ArrayList<>();
    languages().forEach(language -> rows.addAll(rows(language, values)));
    if (rows.isEmpty()) {
      rows.add(new TermRow());
    }
    rows.forEach(row -> row.addAll(common));
    name(rows);
    return rows;
  }

  /** What belongs to the concept. */
  private TermRow common(List<String> values) {
    TermRow row = new TermRow();
    for (int i = 0; i < mapping.fields().size(); i++) {
      if (isOf(i, TermColumn.Level.ENTRY)) {
        add(row, i, values);
      }
    }
    return row;
  }

  private Set<String> languages() {
    Set<String> languages = new LinkedHashSet<>();
    mapping.fields().stream()
        .flatMap(Optional::stream)
        .forEach(field -> field.language().ifPresent(languages::add));
    return languages;
  }

  private List<TermRow> rows(String language, List<String> values) {
    TermField term = TermField.of(TermColumn.TERM, language);
    TermRow section = new TermRow();
    for (int i = 0; i < mapping.fields().size(); i++) {
      if (isOf(i, TermColumn.Level.LANGUAGE) && isSaidOf(i, language)) {
        add(section, i, values);
      }
    }
    List<TermRow> rows = new ArrayList<>();
    for (int i = 0; i < mapping.fields().size(); i++) {
      if (mapping.fields().get(i).equals(Optional.of(term))) {
        rows.addAll(rows(i, language, values));
      }
    }
    if (rows.isEmpty() && !section.isEmpty()) {
      rows.add(new TermRow());
    }
    rows.forEach(row -> row.addAll(section));
    rows.forEach(row -> row.put(TermColumn.LANGUAGE, language));
    return rows;
  }

  /** The terms of one column, each on a line of its own in the cell. */
  private List<TermRow> rows(int column, String language, List<String> values) {
    TermRow details = new TermRow();
    for (int i = 0; i < mapping.fields().size(); i++) {
      boolean term = mapping.fields().get(i).map(TermField::column).orElse(null) == TermColumn.TERM;
      if (!term && isOf(i, TermColumn.Level.TERM) && isSaidOf(i, language)) {
        boolean everyTerm = mapping.fields().get(i).orElseThrow().language().isEmpty();
        if (everyTerm || termOf(i, language) == column) {
          add(details, i, values);
        }
      }
    }
    List<TermRow> rows = new ArrayList<>();
    for (String term : CellLines.in(value(column, values))) {
      if (!term.isBlank()) {
        TermRow row = new TermRow();
        row.addAll(details);
        row.put(TermColumn.TERM, term.strip());
        rows.add(row);
      }
    }
    return rows;
  }

  /** The column of the term that a column says something of. */
  private int termOf(int column, String language) {
    Optional<TermField> term = Optional.of(TermField.of(TermColumn.TERM, language));
    int before = mapping.fields().subList(0, column).lastIndexOf(term);
    return before < 0 ? mapping.fields().indexOf(term) : before;
  }

  private boolean isOf(int column, TermColumn.Level level) {
    return mapping.fields().get(column).filter(f -> f.column().level() == level).isPresent();
  }

  private boolean isSaidOf(int column, String language) {
    Optional<String> said = mapping.fields().get(column).flatMap(TermField::language);
    return said.isEmpty() || said.get().equals(language);
  }

  private void add(TermRow row, int column, List<String> values) {
    mapping.fields().get(column).ifPresent(field -> row.add(field.column(), value(column, values)));
  }

  private static String value(int column, List<String> values) {
    return column < values.size() ? values.get(column) : "";
  }

  /** Without an id all terms together name the concept; the same ones again are another. */
  private void name(List<TermRow> rows) {
    if (rows.stream().anyMatch(row -> !row.get(TermColumn.CONCEPT).isBlank())) {
      return;
    }
    List<String> texts = new ArrayList<>();
    for (TermRow row : rows) {
      if (!row.get(TermColumn.TERM).isEmpty()) {
        texts.add(row.get(TermColumn.LANGUAGE));
        texts.add(row.get(TermColumn.TERM));
      }
    }
    if (!texts.isEmpty()) {
      String id = ContentId.of(texts.toArray(String[]::new));
      int times = made.merge(id, 1, Integer::sum);
      rows.forEach(row -> row.put(TermColumn.CONCEPT, times == 1 ? id : id + "-" + times));
    }
  }
}
