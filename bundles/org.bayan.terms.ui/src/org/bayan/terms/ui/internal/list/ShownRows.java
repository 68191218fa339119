package org.bayan.terms.ui.internal.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.model.termbase.ConceptEntry;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;

/** The rows that are shown, as NatTable asks for them. */
final class ShownRows implements IRowDataProvider<ConceptEntry> {

  private final List<ConceptColumn> columns;
  private final Map<ConceptEntry, Integer> places = new HashMap<>();
  private final Map<ConceptEntry, Integer> numbers = new HashMap<>();
  private List<ConceptRow> rows = List.of();

  ShownRows(List<ConceptColumn> columns) {
    this.columns = columns;
  }

  /** Takes other rows. */
  void set(List<ConceptRow> shown) {
    rows = new ArrayList<>(shown);
    places.clear();
    rows.forEach(row -> places.put(row.concept(), places.size()));
  }

  /** Takes what is known of a concept now, where it is shown. */
  void update(ConceptRow row) {
    Integer place = places.get(row.concept());
    if (place != null) {
      rows.set(place, row);
    }
  }

  ConceptRow row(int index) {
    return rows.get(index);
  }

  /** A number of the concept that no other has and that stays, unlike its id. */
  int number(ConceptEntry concept) {
    return numbers.computeIfAbsent(concept, one -> numbers.size());
  }

  @Override
  public ConceptEntry getRowObject(int index) {
    return index < 0 || index >= rows.size() ? null : rows.get(index).concept();
  }

  /** The place of a concept, from 0; -1 where it is not shown. */
  @Override
  public int indexOfRowObject(ConceptEntry concept) {
    return places.getOrDefault(concept, -1);
  }

  @Override
  public Object getDataValue(int column, int row) {
    return row < rows.size() ? columns.get(column).text(rows.get(row)) : "";
  }

  @Override
  public void setDataValue(int column, int row, Object value) {
    throw new UnsupportedOperationException("concepts are edited in the form");
  }

  @Override
  public int getColumnCount() {
    return columns.size();
  }

  @Override
  public int getRowCount() {
    return rows.size();
  }
}
