package org.bayan.okapi.internal.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The glyphs on one baseline of a page, or of a part of it. Never without visible glyphs. */
final class Row {
  /** Stretches that are at least this far apart, in font sizes, may belong to two columns. */
  private static final float GUTTER = 0.8f;

  /** Stretches that are this far apart always may. */
  private static final float WIDE_GUTTER = 2.5f;

  private static final float WORD_GAP = 0.12f;
  private static final float STRETCHED = 1.8f;

  /** Positions that differ by less, in font sizes, are the same. */
  private static final float TIE = 0.05f;

  private final List<Glyph> glyphs;
  private final Style style;
  private final float baseline;
  private final List<Stretch> stretches;

  /** A row of glyphs in any order. */
  Row(List<Glyph> glyphs) {
    this.glyphs = new ArrayList<>(glyphs);
    this.glyphs.sort(Comparator.comparingDouble(Glyph::left).thenComparingInt(Glyph::order));
    settleTies();
    style = commonStyle();
    baseline = commonBaseline();
    stretches = List.copyOf(cut());
  }

  /**
   * Fonts that build a ligature of parts give one of them no width, so that positions say nothing
   * of which comes first; the order of drawing of the rest of the row does.
   */
  private void settleTies() {
    int rightwards = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      rightwards += Integer.signum(glyphs.get(i).order() - glyphs.get(i - 1).order());
    }
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph a = glyphs.get(i - 1);
      Glyph b = glyphs.get(i);
      boolean tie = b.left() - a.left() < TIE * a.size() && (isFlat(a) || isFlat(b));
      if (tie && Integer.signum(b.order() - a.order()) == -Integer.signum(rightwards)) {
        Collections.swap(glyphs, i - 1, i);
      }
    }
  }

  private static boolean isFlat(Glyph glyph) {
    return glyph.isInk() && glyph.right() - glyph.left() < TIE * glyph.size();
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
    float gutter = GUTTER * style.size();
    Stretch last = null;
    for (Glyph glyph : glyphs) {
      if (glyph.isSpace() || glyph.isMark()) {
        continue;
      }
      if (last == null || glyph.left() - last.right() > gutter) {
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
   * Whether the gap at a place is wider than the spaces of a line that was stretched to fill a
   * column.
   */
  boolean isCutAt(float x) {
    for (int i = 1; i < stretches.size(); i++) {
      float left = stretches.get(i - 1).right();
      float right = stretches.get(i).left();
      if (left <= x && x <= right) {
        return right - left > widestSpace();
      }
    }
    return false;
  }

  private float widestSpace() {
    List<Float> gaps = new ArrayList<>();
    float right = Float.MAX_VALUE;
    for (Glyph glyph : glyphs) {
      if (glyph.isInk()) {
        if (glyph.left() - right > WORD_GAP * style.size()) {
          gaps.add(glyph.left() - right);
        }
        right = right == Float.MAX_VALUE ? glyph.right() : Math.max(right, glyph.right());
      }
    }
    if (gaps.isEmpty()) {
      return GUTTER * style.size();
    }
    Collections.sort(gaps);
    float stretched = STRETCHED * gaps.get(gaps.size() / 2);
    return Math.clamp(stretched, GUTTER * style.size(), WIDE_GUTTER * style.size());
  }

  /**
   * A part of a row.
   *
   * @param left edge
   * @param right edge
   * @param glyphs number of visible ones
   */
  record Stretch(float left, float right, int glyphs) {}

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
