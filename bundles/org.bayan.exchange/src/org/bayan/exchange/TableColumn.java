package org.bayan.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.bayan.exchange.internal.json.JsonObject;

/**
 * A column of a table.
 *
 * @param <T> what a row shows
 */
public final class TableColumn<T> {
  private static final int DECIMALS = 4;

  private final String title;
  private final Function<T, String> cell;
  private final BiConsumer<T, JsonObject> member;

  private TableColumn(String title, Function<T, String> cell, BiConsumer<T, JsonObject> member) {
    this.title = title;
    this.cell = cell;
    this.member = member;
  }

  /**
   * A column of texts.
   *
   * @param title in the header line
   * @param member the name in JSON
   * @param value the text in a row, not null
   */
  public static <T> TableColumn<T> text(String title, String member, Function<T, String> value) {
    return new TableColumn<>(title, value, (row, json) -> json.add(member, value.apply(row)));
  }

  /**
   * A column of lists of texts, which are joined by {@code "; "} in a cell.
   *
   * @param title in the header line
   * @param member the name in JSON
   * @param value the texts in a row
   */
  public static <T> TableColumn<T> texts(
      String title, String member, Function<T, List<String>> value) {
    return new TableColumn<>(
        title,
        row -> String.join("; ", value.apply(row)),
        (row, json) -> json.addStrings(member, value.apply(row)));
  }

  /**
   * A column of finite numbers, which are written with four decimals at most.
   *
   * @param title in the header line
   * @param member the name in JSON
   * @param value the number in a row
   */
  public static <T> TableColumn<T> number(String title, String member, ToDoubleFunction<T> value) {
    return new TableColumn<>(
        title,
        row -> plain(value.applyAsDouble(row)),
        (row, json) -> json.add(member, Double.valueOf(value.applyAsDouble(row))));
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number)
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  String title() {
    return title;
  }

  /** The value of a row; tabs and line breaks become spaces. */
  String cell(T row) {
    return cell.apply(row).replaceAll("[\\t\\n\\r\\x0B\\f\\x85\\u2028\\u2029]+", " ");
  }

  void addTo(JsonObject object, T row) {
    member.accept(row, object);
  }
}
