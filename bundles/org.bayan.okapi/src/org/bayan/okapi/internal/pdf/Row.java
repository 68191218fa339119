package org.bayan.okapi.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The glyphs on one baseline of a page, or of a part of it. Never without visible glyphs. */
final class Row {
  /** Stretches that are at least this far apart, in font sizes, may belong to two columns. */
  private static final float GUTTER = 0.8f;

  private final List<Glyph> glyphs;
  private final Style style;
  private final float baseline;
  private final List<Stretch> stretches;

  /** A row of glyphs in any order. */
  Row(List<Glyph> glyphs) {
    this.glyphs = new ArrayList<>(glyphs);
    this.glyphs.sort(Comparator.comparingDouble(Glyph::left).thenComparingInt(Glyph::order));
    style = commonStyle();
    baseline = commonBaseline();
    stretches = List.copyOf(cut());
  }

  private Style commonStyle() {
    Map<Style, Integer> counts = new HashMap<>();
    for (Glyph glyph : glyphs) {
      if (glyph.isInk()) {
        counts.merge(glyph.style(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Style, Integer>comparingByValue()
                .thenComparing(e -> e.getKey().size())
                .thenComparing(e -> e.getKey().bold()))
        .orElseThrow()
        .getKey();
  }

  private float commonBaseline() {
    for (Glyph glyph : glyphs) {
      if (glyph.style().equals(style) && glyph.isInk()) {
        return glyph.baseline();
      }
    }
    throw new IllegalStateException("a row has glyphs of its own style");
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  Style style() {
    return style;
  }

  float baseline() {
    return baseline;
  }

  /** Stretches of visible glyphs without a wide gap, from left to right. */
  List<Stretch> stretches() {
    return stretches;
  }

  private List<Stretch> cut() {
    List<Stretch> found = new ArrayList<>();
    Stretch last = null;
    for (Glyph glyph : glyphs) {
      if (!glyph.isInk()) {
        continue;
      }
      if (last == null || glyph.left() - last.right() > GUTTER * style.size()) {
        last = new Stretch(glyph.left(), glyph.right(), 1);
        found.add(last);
      } else {
        last = new Stretch(last.left(), Math.max(last.right(), glyph.right()), last.glyphs() + 1);
        found.set(found.size() - 1, last);
      }
    }
    return found;
  }

  /**
   * A part of a row.
   *
   * @param left edge
   * @param right edge
   * @param glyphs number of visible ones
   */
  record Stretch(float left, float right, int glyphs) {
    float width() {
      return right - left;
    }
  }

  /** Whether ink lies over a vertical line. */
  boolean covers(float x) {
    return stretches.stream().anyMatch(s -> s.left() < x && x < s.right());
  }

  /** The glyphs whose middle lies between two edges, as a row; null where none is visible. */
  Row between(float from, float to) {
    List<Glyph> part = glyphs.stream().filter(g -> g.middle() >= from && g.middle() < to).toList();
    return part.stream().noneMatch(Glyph::isInk) ? null : new Row(part);
  }

  float left() {
    return stretches.getFirst().left();
  }

  float right() {
    return stretches.getLast().right();
  }
}
