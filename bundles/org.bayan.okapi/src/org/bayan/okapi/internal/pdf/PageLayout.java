package org.bayan.okapi.internal.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bayan.okapi.UnitKind;

/**
 * Finds the reading order of a page: columns one after the other, the right one first where the
 * text is written from right to left; tables row by row.
 */
final class PageLayout {
  /** Columns within columns beyond this depth are not looked for. */
  private static final int MAX_DEPTH = 8;

  private final int page;
  private final boolean rightToLeft;
  private final List<Flow> flows = new ArrayList<>();
  private final List<TextLine> current = new ArrayList<>();

  private PageLayout(int page, boolean rightToLeft) {
    this.page = page;
    this.rightToLeft = rightToLeft;
  }

  static List<Flow> flows(List<Glyph> glyphs, int page) {
    PageLayout layout = new PageLayout(page, isRightToLeft(glyphs));
    layout.lay(Rows.of(glyphs), 0);
    layout.endFlow();
    return layout.flows;
  }

  private static boolean isRightToLeft(List<Glyph> glyphs) {
    int balance = 0;
    for (Glyph glyph : glyphs) {
      Bidi bidi = Bidi.of(glyph.text());
      balance += bidi == Bidi.RIGHT ? 1 : bidi == Bidi.LEFT ? -1 : 0;
    }
    return balance > 0;
  }

  private void lay(List<Row> rows, int depth) {
    Optional<Gutter> found = depth < MAX_DEPTH ? Gutter.in(rows) : Optional.empty();
    if (found.isEmpty()) {
      addLines(rows);
      return;
    }
    Gutter gutter = found.get();
    lay(rows.subList(0, gutter.from()), depth + 1);
    List<Row> run = rows.subList(gutter.from(), gutter.to());
    List<Row> left = side(run, -Float.MAX_VALUE, gutter.x());
    List<Row> right = side(run, gutter.x(), Float.MAX_VALUE);
    List<Row> first = rightToLeft ? right : left;
    List<Row> second = rightToLeft ? left : right;
    if (ColumnShape.isColumn(first) && ColumnShape.isColumn(second)) {
      endFlow();
      lay(first, depth + 1);
      endFlow();
      lay(second, depth + 1);
      endFlow();
    } else if (ColumnShape.areLabels(first, rightToLeft)) {
      addLines(run);
    } else {
      layTableOrList(run, gutter);
    }
    lay(rows.subList(gutter.to(), rows.size()), depth + 1);
  }

  /** A list may follow a table whose gutter goes on between its bullets and their texts. */
  private void layTableOrList(List<Row> run, Gutter gutter) {
    int from = 0;
    for (int to = 1; to <= run.size(); to++) {
      if (to == run.size()
          || isBulleted(run.get(to), gutter) && !isBulleted(run.get(from), gutter)) {
        List<Row> part = run.subList(from, to);
        if (!isBulleted(part.getFirst(), gutter) && gutter.isOfTable(part)) {
          endFlow();
          flows.addAll(new TableLayout(part, page, rightToLeft).cells());
        } else {
          addLines(part);
        }
        from = to;
      }
    }
  }

  private boolean isBulleted(Row row, Gutter gutter) {
    Row first =
        rightToLeft
            ? row.between(gutter.x(), Float.MAX_VALUE)
            : row.between(-Float.MAX_VALUE, gutter.x());
    return first != null && Labels.isBullet(LineMaker.line(first, page).text(rightToLeft));
  }

  private static List<Row> side(List<Row> rows, float from, float to) {
    return rows.stream().map(r -> r.between(from, to)).filter(Objects::nonNull).toList();
  }

  private void addLines(List<Row> rows) {
    for (Row row : rows) {
      for (Row part : partsByTag(row)) {
        current.add(LineMaker.line(part, page));
      }
    }
  }

  /** Cells that a tagged PDF names are apart even where too few rows show a gutter. */
  private List<Row> partsByTag(Row row) {
    if (row.glyphs().stream().noneMatch(g -> g.tag().kind() == UnitKind.CELL)) {
      return List.of(row);
    }
    Map<Object, List<Glyph>> parts = new LinkedHashMap<>();
    for (Glyph glyph : row.glyphs()) {
      parts.computeIfAbsent(glyph.tag().element(), e -> new ArrayList<>()).add(glyph);
    }
    List<Row> rows =
        parts.values().stream()
            .filter(p -> p.stream().anyMatch(Glyph::isInk))
            .map(Row::new)
            .toList();
    return rightToLeft ? rows.reversed() : rows;
  }

  private void endFlow() {
    if (!current.isEmpty()) {
      flows.add(new Flow(current, false));
      current.clear();
    }
  }
}
