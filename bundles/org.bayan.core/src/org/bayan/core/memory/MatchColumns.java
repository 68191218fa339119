package org.bayan.core.memory;

import java.util.List;
import java.util.Locale;
import org.bayan.exchange.TableColumn;
import org.bayan.index.memory.Difference;
import org.bayan.index.memory.TextRange;
import org.bayan.model.memory.PropertyTypes;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;

/** The columns of a table of matches. */
final class MatchColumns {

  private MatchColumns() {}

  static List<TableColumn<FoundMatch>> all() {
    return List.of(
        TableColumn.number("segment", "segment", FoundMatch::segment),
        TableColumn.number("score", "score", row -> row.match().score()),
        TableColumn.text("type", "type", row -> name(row.match().type())),
        TableColumn.text("review", "review", row -> row.match().unreviewed() ? "unreviewed" : ""),
        TableColumn.text("source", "source", row -> row.match().source().text()),
        TableColumn.text("target", "target", row -> row.match().target().text()),
        TableColumn.text("proposal", "proposal", row -> row.match().proposal()),
        TableColumn.texts(
            "replaced",
            "replaced",
            row -> row.match().replaced().stream().map(MatchColumns::range).toList()),
        TableColumn.texts(
            "differences",
            "differences",
            row -> row.match().differences().stream().map(MatchColumns::difference).toList()),
        TableColumn.text("covered", "covered", row -> range(row.match().covered())),
        TableColumn.text("found", "found", row -> range(row.match().found())),
        TableColumn.number("copies", "copies", row -> row.match().copies()),
        TableColumn.number("unit", "unit", row -> row.match().unit().number()),
        attribute("tuid", UnitAttribute.ID),
        TableColumn.text(
            "document",
            "document",
            row -> details(row).property(PropertyTypes.DOCUMENT).orElse("")),
        attribute("created", UnitAttribute.CREATED),
        attribute("created by", UnitAttribute.CREATED_BY),
        attribute("changed", UnitAttribute.CHANGED),
        attribute("changed by", UnitAttribute.CHANGED_BY));
  }

  private static TableColumn<FoundMatch> attribute(String title, UnitAttribute attribute) {
    return TableColumn.text(
        title,
        attribute == UnitAttribute.CREATED_BY
            ? "createdBy"
            : attribute == UnitAttribute.CHANGED_BY ? "changedBy" : title,
        row -> details(row).attribute(attribute).orElse(""));
  }

  private static UnitDetails details(FoundMatch row) {
    return row.match().unit().unit().details();
  }

  private static String difference(Difference difference) {
    return "%s %s %s"
        .formatted(name(difference.kind()), range(difference.wanted()), range(difference.found()));
  }

  static String range(TextRange range) {
    return range.start() + "-" + range.end();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
