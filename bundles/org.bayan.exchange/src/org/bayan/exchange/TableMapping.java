package org.bayan.exchange;

import java.util.List;
import java.util.Optional;

/**
 * What the columns of a table of terms say.
 *
 * @param headings whether the first line names the columns and holds no terms
 * @param fields the field of each column in order; none for a column that is passed over
 */
public record TableMapping(boolean headings, List<Optional<TermField>> fields) {

  /** Copies the list. */
  public TableMapping {
    fields = List.copyOf(fields);
  }

  /** Whether the terms of each language stand in columns of their own. */
  public boolean byLanguage() {
    return fields.stream()
        .flatMap(Optional::stream)
        .anyMatch(field -> field.column() == TermColumn.TERM && field.language().isPresent());
  }

  /** Where a field stands first, from 0; −1 where nowhere. */
  public int indexOf(TermField field) {
    return fields.indexOf(Optional.of(field));
  }
}
