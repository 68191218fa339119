package org.bayan.ui.internal.grid;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.BeadRows;
import org.bayan.ui.internal.rows.SegmentHeight;
import org.bayan.ui.internal.rows.Side;

/** Guesses the height of a cell from the number of its characters and their mean width. */
final class HeightEstimate implements SegmentHeight {

  private static final int SAMPLE = 2000;

  private record Glyphs(double meanWidth, int lineHeight) {}

  private final Map<Side, Glyphs> glyphs = new EnumMap<>(Side.class);
  private final ToIntFunction<Side> width;
  private final Map<Side, Integer> rooms = new EnumMap<>(Side.class);

  HeightEstimate(SegmentLayouts layouts, BeadRows rows, ToIntFunction<Side> width) {
    this.width = width;
    for (Side side : Side.values()) {
      String sample = sample(side, rows);
      double mean = (double) layouts.widthOfLine(side, sample) / sample.length();
      glyphs.put(side, new Glyphs(mean, layouts.heightOfLine(side)));
    }
    fit();
  }

  /** Takes the widths that the columns have now: to ask for them anew at each cell takes long. */
  void fit() {
    for (Side side : Side.values()) {
      int room = width.applyAsInt(side) - 2 * SegmentLayouts.HORIZONTAL_PADDING;
      rooms.put(side, Math.max(1, room));
    }
  }

  private static String sample(Side side, BeadRows rows) {
    StringBuilder sample = new StringBuilder("x");
    for (int row = 0; row < rows.rowCount() && sample.length() < SAMPLE; row++) {
      rows.segment(side, row).ifPresent(segment -> sample.append(segment.getText()));
    }
    return sample.toString();
  }

  @Override
  public int of(Side side, Segment segment) {
    Glyphs of = glyphs.get(side);
    double filled = segment.getText().length() * of.meanWidth() / rooms.get(side);
    int lines = Math.max(1, (int) Math.ceil(filled));
    return lines * of.lineHeight() + 2 * SegmentLayouts.VERTICAL_PADDING;
  }
}
