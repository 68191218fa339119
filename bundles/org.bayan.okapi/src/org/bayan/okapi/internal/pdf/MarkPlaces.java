package org.bayan.okapi.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the glyphs that diacritics belong to. Where a diacritic is drawn says little: its ink may
 * be off its position by a letter. But shapers hand a diacritic out beside its letter: behind it in
 * logical order, before it where right-to-left text is drawn from left to right.
 */
final class MarkPlaces {
  /** The letter is not farther from a diacritic, in font sizes. */
  private static final float REACH = 1.2f;

  private record Base(Glyph glyph, int cell) {}

  private final TreeMap<Integer, Base> byOrder = new TreeMap<>();
  private final Map<Integer, Glyph> glyphs = new HashMap<>();
  private final Map<Integer, List<Glyph>> marks = new HashMap<>();

  /** Tells of a glyph that is no diacritic, and of the cell it became. */
  void add(Glyph glyph, int cell) {
    byOrder.put(glyph.order(), new Base(glyph, cell));
    glyphs.put(cell, glyph);
  }

  /** The left edge of a cell that is no gap. */
  float left(int cell) {
    return glyphs.get(cell).left();
  }

  /** The right edge of a cell that is no gap. */
  float right(int cell) {
    return glyphs.get(cell).right();
  }

  /** Gives a diacritic to a cell; one far from all letters drawn beside it is left out. */
  void addMark(Glyph mark) {
    Base before = near(mark, byOrder.lowerEntry(mark.order()));
    Base after = near(mark, byOrder.higherEntry(mark.order()));
    Base base = before == null ? after : before;
    if (before != null && after != null && isDrawnBackwards(before.glyph(), after.glyph())) {
      base = after;
    }
    if (base != null) {
      marks.computeIfAbsent(base.cell(), c -> new ArrayList<>()).add(mark);
    }
  }

  private static Base near(Glyph mark, Map.Entry<Integer, Base> entry) {
    if (entry == null) {
      return null;
    }
    Glyph glyph = entry.getValue().glyph();
    float reach = REACH * glyph.size();
    boolean isNear = glyph.left() - reach < mark.middle() && mark.middle() < glyph.right() + reach;
    return isNear ? entry.getValue() : null;
  }

  private static boolean isDrawnBackwards(Glyph before, Glyph after) {
    return Bidi.of(after.text()) == Bidi.RIGHT && after.left() > before.left();
  }

  /** The cells with the diacritics on them, in the order in which they are typed. */
  List<Cell> withMarks(List<Cell> cells) {
    List<Cell> marked = new ArrayList<>(cells);
    marks.forEach((cell, found) -> marked.set(cell, marked(cells.get(cell), found)));
    return marked;
  }

  private Cell marked(Cell cell, List<Glyph> found) {
    boolean behind = found.getFirst().order() > cell.order();
    Comparator<Glyph> drawn = Comparator.comparingInt(Glyph::order);
    StringBuilder text = new StringBuilder(cell.text());
    found.stream().sorted(behind ? drawn : drawn.reversed()).forEach(m -> text.append(m.text()));
    return new Cell(text.toString(), cell.bidi(), cell.order());
  }
}
