package org.bayan.core.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bayan.exchange.TableColumn;
import org.bayan.model.memory.PropertyTypes;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;

/** The columns of tables of what a concordance found. */
final class ConcordanceColumns {

  private ConcordanceColumns() {}

  /**
   * The columns of a line.
   *
   * @param line the line of a row
   */
  static <T> List<TableColumn<T>> of(Function<T, ConcordanceLine> line) {
    List<TableColumn<T>> columns = new ArrayList<>();
    columns.add(text("group", "group", line, ConcordanceLine::group));
    columns.add(TableColumn.number("count", "count", row -> line.apply(row).groupSize()));
    columns.add(text("found", "found", line, ConcordanceLine::found));
    columns.add(text("translation", "translation", line, ConcordanceLine::translated));
    columns.add(text("source", "source", line, one -> one.hit().source().text()));
    columns.add(text("place", "place", line, one -> MatchColumns.range(one.place())));
    columns.add(text("target", "target", line, one -> one.hit().target().text()));
    columns.add(
        text(
            "target place",
            "targetPlace",
            line,
            one -> one.translation().map(MatchColumns::range).orElse("")));
    columns.add(TableColumn.number("unit", "unit", row -> line.apply(row).hit().unit().number()));
    columns.add(
        text("tuid", "tuid", line, one -> details(one).attribute(UnitAttribute.ID).orElse("")));
    columns.add(
        text(
            "document",
            "document",
            line,
            one -> details(one).property(PropertyTypes.DOCUMENT).orElse("")));
    return columns;
  }

  private static <T> TableColumn<T> text(
      String title,
      String key,
      Function<T, ConcordanceLine> line,
      Function<ConcordanceLine, String> value) {
    return TableColumn.text(title, key, line.andThen(value));
  }

  static UnitDetails details(ConcordanceLine line) {
    return line.hit().unit().unit().details();
  }
}
