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

  /** Where spaces are drawn, few gaps are more than the joints of lengthened words. */
  private static final float GAP_BESIDE_SPACES = 0.9f;

  /** Words have fewer letters than this on average. */
  private static final int LETTERS_A_SPACE = 15;

  private static final float MIN_SPACE = 0.2f;
  private static final float MAX_SPACE = 0.4f;
  private static final float RAISED_SIZE = 0.82f;
  private static final float RAISED_BY = 0.12f;
  private static final float DOUBLED = 0.12f;

  private static final String RAISED_SIGNS = "*\u2020\u2021()[]";

  private final Row row;

  /** Width of the spaces that are drawn in the row; 0 where gaps stand for spaces. */
  private final float drawnSpace;

  private final List<Cell> cells = new ArrayList<>();
  private final MarkPlaces places = new MarkPlaces();
  private Glyph last;
  private float edge = -Float.MAX_VALUE;

  private LineMaker(Row row) {
    this.row = row;
    drawnSpace = drawnSpace(row);
  }

  private static float drawnSpace(Row row) {
    List<Float> widths =
        row.glyphs().stream()
            .filter(Glyph::isSpace)
            .map(g -> g.right() - g.left())
            .filter(w -> w > 0)
            .sorted()
            .toList();
    boolean drawn = widths.size() * LETTERS_A_SPACE >= row.glyphs().size();
    return drawn && !widths.isEmpty() ? widths.get(widths.size() / 2) : 0;
  }

  static TextLine line(Row row, int page) {
    LineMaker maker = new LineMaker(row);
    for (Glyph glyph : row.glyphs()) {
      if (!glyph.isMark()) {
        maker.add(glyph);
      }
    }
    if (maker.cells.getLast().bidi() == Bidi.SPACE) {
      maker.cells.removeLast();
    }
    row.glyphs().stream().filter(Glyph::isMark).forEach(maker.places::addMark);
    return new TextLine(
        page,
        row.left(),
        row.right(),
        row.baseline(),
        row.style(),
        maker.tag(),
        maker.places.withMarks(maker.cells),
        maker.wordWidth(0, 1),
        maker.wordWidth(maker.cells.size() - 1, -1));
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
      if (glyph.left() - edge > gap(glyph)) {
        addSpace(glyph);
      }
    }
    edge = Math.max(edge, glyph.right());
    if (glyph.isFiller()) {
      return;
    }
    cells.add(Cell.of(isRaised(glyph) ? RAISED + glyph.text() + END : glyph.text(), glyph.order()));
    places.add(glyph, cells.size() - 1);
    last = glyph;
  }

  /** The width of the word that begins or ends with a cell. */
  private float wordWidth(int from, int step) {
    int to = from;
    while (to + step >= 0
        && to + step < cells.size()
        && cells.get(to + step).bidi() != Bidi.SPACE) {
      to += step;
    }
    return places.right(Math.max(from, to)) - places.left(Math.min(from, to));
  }

  private boolean isDoubled(Glyph glyph) {
    return glyph.text().equals(last.text())
        && Math.abs(glyph.left() - last.left()) < DOUBLED * glyph.size();
  }

  private float gap(Glyph glyph) {
    float space = Math.min(glyph.space(), last.space());
    float size = Math.min(glyph.size(), last.size());
    float typical = Math.clamp(space, MIN_SPACE * size, MAX_SPACE * size);
    return drawnSpace > 0 ? GAP_BESIDE_SPACES * drawnSpace : GAP_IN_SPACES * typical;
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
