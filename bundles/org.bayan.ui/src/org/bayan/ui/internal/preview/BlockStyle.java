package org.bayan.ui.internal.preview;

import org.bayan.model.bitext.TextUnit;
import org.bayan.model.bitext.TextUnitKind;

/**
 * How a kind of text unit looks.
 *
 * @param scale the size of its letters against those of a paragraph
 * @param bold whether they are bold
 * @param indent how far it is moved in from the side where its lines begin, in pixels
 * @param before the space above it, in pixels
 * @param after the space below it, in pixels
 */
record BlockStyle(double scale, boolean bold, int indent, int before, int after) {

  private static final int STEP = 26;
  private static final int DEEPEST = 6;
  private static final double[] HEADINGS = {1.5, 1.25, 1.12};

  /** The style of a unit. */
  static BlockStyle of(TextUnit unit) {
    int level = Math.clamp(unit.getLevel(), 1, DEEPEST);
    return switch (unit.getKind()) {
      case PARAGRAPH -> new BlockStyle(1, false, 0, 0, 10);
      case HEADING -> new BlockStyle(HEADINGS[Math.min(level, 3) - 1], true, 0, 14, 8);
      case LIST_ITEM -> new BlockStyle(1, false, level * STEP, 0, 6);
      case CELL -> new BlockStyle(1, false, STEP, 5, 5);
      case FOOTNOTE -> new BlockStyle(0.86, false, STEP, 0, 4);
    };
  }

  /** The same with another space above. */
  BlockStyle withBefore(int space) {
    return new BlockStyle(scale, bold, indent, space, after);
  }

  /** The sign before a unit: its own, or a bullet where a list gives none; may be empty. */
  static String sign(TextUnit unit, String text) {
    String label = unit.getLabel() == null ? "" : unit.getLabel().strip();
    if (!label.isEmpty()) {
      return text.startsWith(label) ? "" : label;
    }
    return unit.getKind() == TextUnitKind.LIST_ITEM ? "\u2022" : "";
  }
}
