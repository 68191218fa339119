package org.bayan.core.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.bayan.core.ResultTable;
import org.bayan.exchange.TableColumn;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.OfficialText;
import org.bayan.model.library.TextDetails;

/** What is in a library, and was found in it, as tables. */
public final class LibraryTables {

  private LibraryTables() {}

  /** A text a row: its details, and how long it is. */
  public static ResultTable<OfficialText> texts(List<OfficialText> texts) {
    List<TableColumn<OfficialText>> columns = new ArrayList<>();
    columns.add(TableColumn.text("id", "id", OfficialText::id));
    columns.add(detail("work", TextDetails::work));
    columns.add(detail("language", TextDetails::language));
    columns.add(detail("symbol", TextDetails::symbol));
    columns.add(detail("title", TextDetails::title));
    columns.add(detail("body", TextDetails::body));
    columns.add(detail("date", TextDetails::date));
    columns.add(detail("authority", one -> word(one.authority())));
    columns.add(TableColumn.number("paragraphs", "paragraphs", one -> one.paragraphs().size()));
    columns.add(TableColumn.number("segments", "segments", OfficialText::segmentCount));
    columns.add(detail("origin", TextDetails::origin));
    columns.add(detail("rights", TextDetails::rights));
    return new ResultTable<>(columns, texts);
  }

  private static TableColumn<OfficialText> detail(
      String name, Function<TextDetails, String> value) {
    return TableColumn.text(name, name, text -> value.apply(text.details()));
  }

  /**
   * A segment of a text.
   *
   * @param paragraph that it stands in
   * @param number of the segment, from 0 through the text
   * @param text what it says
   */
  public record SegmentRow(OfficialParagraph paragraph, int number, String text) {}

  /**
   * A segment a row.
   *
   * @param text the text
   * @param number of the paragraph whose segments are wanted, and those of its divisions; empty for
   *     all
   */
  public static ResultTable<SegmentRow> segments(OfficialText text, String number) {
    List<SegmentRow> rows = new ArrayList<>();
    int segment = 0;
    for (OfficialParagraph paragraph : text.paragraphs()) {
      for (String words : paragraph.segmentTexts()) {
        String own = paragraph.number();
        if (number.isEmpty() || own.equals(number) || own.startsWith(number + " ")) {
          rows.add(new SegmentRow(paragraph, segment, words));
        }
        segment++;
      }
    }
    return new ResultTable<>(
        List.of(
            TableColumn.number("segment", "segment", SegmentRow::number),
            TableColumn.text("paragraph", "paragraph", row -> row.paragraph().number()),
            TableColumn.text("kind", "kind", row -> word(row.paragraph().kind())),
            TableColumn.text("text", "text", SegmentRow::text)),
        rows);
  }

  /**
   * A passage that was found.
   *
   * @param query the number of the text that it was looked for with, from 0
   * @param rank its place, from 1
   * @param passage the passage
   */
  public record PassageRow(int query, int rank, FoundPassage passage) {}

  /**
   * A passage a row.
   *
   * @param found the passages of each text that was looked for
   */
  public static ResultTable<PassageRow> passages(List<List<FoundPassage>> found) {
    List<PassageRow> rows = new ArrayList<>();
    for (int query = 0; query < found.size(); query++) {
      for (int rank = 0; rank < found.get(query).size(); rank++) {
        rows.add(new PassageRow(query, rank + 1, found.get(query).get(rank)));
      }
    }
    List<TableColumn<PassageRow>> columns = new ArrayList<>();
    columns.add(TableColumn.number("query", "query", PassageRow::query));
    columns.addAll(hitColumns());
    return new ResultTable<>(columns, rows);
  }

  /**
   * A passage a row.
   *
   * @param found what a search found
   * @param from how many of the best were passed over
   */
  public static ResultTable<PassageRow> passages(FoundPassages found, int from) {
    List<PassageRow> rows = new ArrayList<>();
    for (FoundPassage passage : found.passages()) {
      rows.add(new PassageRow(0, from + rows.size() + 1, passage));
    }
    return new ResultTable<>(hitColumns(), rows);
  }

  private static List<TableColumn<PassageRow>> hitColumns() {
    return List.of(
        TableColumn.number("rank", "rank", PassageRow::rank),
        TableColumn.text("document", "document", row -> row.passage().text().id()),
        TableColumn.text("paragraph", "paragraph", row -> row.passage().paragraph().number()),
        TableColumn.number("segment", "segment", row -> row.passage().segment()),
        TableColumn.number("score", "score", row -> row.passage().score()),
        TableColumn.text("text", "text", row -> row.passage().words()));
  }

  /** What is wrong, a finding a row. */
  public static ResultTable<LibraryFinding> findings(List<LibraryFinding> findings) {
    return new ResultTable<>(
        List.of(
            TableColumn.text("text", "text", LibraryFinding::text),
            TableColumn.text("finding", "finding", row -> word(row.kind())),
            TableColumn.text("why", "why", LibraryFinding::why)),
        findings);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
