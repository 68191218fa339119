package org.bayan.okapi.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a line of a row: gaps become spaces, diacritics go to the glyphs under them, what is drawn
 * twice to look bold counts once, and raised figures are enclosed by {@link #RAISED} and {@link
 * #END}, so that marks of footnotes can be told from numbers.
 */
final class LineMaker {
  static final char RAISED = '\uFFF9';
  static final char END = '\uFFFB';

  /** A gap of this part of a font's space is one; typesetters narrow spaces to about half. */
  private static final float GAP_IN_SPACES = 0.5f;

  private static final float MIN_SPACE = 0.2f;
  private static final float MAX_SPACE = 0.4f;
  private static final float RAISED_SIZE = 0.82f;
  private static final float RAISED_BY = 0.12f;
  private static final float DOUBLED = 0.12f;

  private static final String RAISED_SIGNS = "*\u2020\u2021()[]";

  private final Row row;
  private final List<Cell> cells = new ArrayList<>();
  private final MarkPlaces places = new MarkPlaces();
  private Glyph last;

  private LineMaker(Row row) {
    this.row = row;
  }

  static TextLine line(Row row, int page) {
    LineMaker maker = new LineMaker(row);
    for (Glyph glyph : row.glyphs()) {
      if (!glyph.isMark()) {
        maker.add(glyph);
      }
    }
    row.glyphs().stream().filter(Glyph::isMark).forEach(maker.places::addMark);
    return new TextLine(
        page,
        row.left(),
        row.right(),
        row.baseline(),
        row.style(),
        maker.tag(),
        maker.places.withMarks(maker.cells));
  }

  private void add(Glyph glyph) {
    if (glyph.isSpace()) {
      addSpace(glyph);
      return;
    }
    if (last != null) {
      if (isDoubled(glyph)) {
        return;
      }
      if (glyph.left() - last.right() > gap(glyph)) {
        addSpace(glyph);
      }
    }
    cells.add(Cell.of(isRaised(glyph) ? RAISED + glyph.text() + END : glyph.text(), glyph.order()));
    places.add(glyph, cells.size() - 1);
    last = glyph;
  }

  private boolean isDoubled(Glyph glyph) {
    return glyph.text().equals(last.text())
        && Math.abs(glyph.left() - last.left()) < DOUBLED * glyph.size();
  }

  private float gap(Glyph glyph) {
    float space = Math.min(glyph.space(), last.space());
    float size = Math.min(glyph.size(), last.size());
    return GAP_IN_SPACES * Math.clamp(space, MIN_SPACE * size, MAX_SPACE * size);
  }

  private boolean isRaised(Glyph glyph) {
    return glyph.size() < RAISED_SIZE * row.style().size()
        && row.baseline() - glyph.baseline() > RAISED_BY * row.style().size()
        && (Bidi.of(glyph.text()).isDigit() || RAISED_SIGNS.contains(glyph.text()));
  }

  private void addSpace(Glyph near) {
    if (!cells.isEmpty() && cells.getLast().bidi() != Bidi.SPACE) {
      cells.add(Cell.of(" ", near.order()));
    }
  }

  private Tag tag() {
    Map<Tag, Integer> counts = new HashMap<>();
    for (Glyph glyph : row.glyphs()) {
      if (!glyph.isSpace()) {
        counts.merge(glyph.tag(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Tag.NONE);
  }
}
