package org.bayan.exchange.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Several values in one cell, each on a line of its own. */
final class CellLines {
  private static final char LINE_SEPARATOR = '\u2028';

  private CellLines() {}

  /** The cell of values; null is an empty line. */
  static <T> String of(List<T> values, Function<? super T, String> text) {
    List<String> lines = new ArrayList<>();
    for (T value : values) {
      String line = text.apply(value);
      lines.add(line == null ? "" : line.replace("\r\n", "\n").replace('\n', LINE_SEPARATOR));
    }
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return String.join("\n", lines);
  }

  /** The values of a cell; empty for an empty line. */
  static List<String> in(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split("\r\n|\n|\r", -1))
            .map(line -> line.replace(LINE_SEPARATOR, '\n'))
            .toList();
  }
}
