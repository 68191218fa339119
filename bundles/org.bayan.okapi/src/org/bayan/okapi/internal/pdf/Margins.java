package org.bayan.okapi.internal.pdf;

import java.util.List;

/** The edges between which the lines of a stretch of text are set. */
final class Margins {
  /** Indents of first lines, in font sizes. */
  private static final float MIN_INDENT = 0.8f;

  private static final float MAX_INDENT = 5;
  private static final float SAME = 0.3f;

  private final boolean rightToLeft;
  private final float start;
  private final float end;
  private final float width;
  private final boolean raggedStart;

  /**
   * Looks at lines.
   *
   * @param lines at least one
   */
  Margins(List<TextLine> lines, boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
    float least = Float.MAX_VALUE;
    float most = -Float.MAX_VALUE;
    float widest = 0;
    for (TextLine line : lines) {
      least = Math.min(least, line.leading(rightToLeft));
      most = Math.max(most, line.trailing(rightToLeft));
      widest = Math.max(widest, line.width());
    }
    start = least;
    end = most;
    width = widest;
    raggedStart = 2 * lines.stream().filter(this::isAtStart).count() < lines.size();
  }

  private boolean isAtStart(TextLine line) {
    return line.leading(rightToLeft) - start <= SAME * line.style().size();
  }

  /** Whether lines begin anywhere, as in centred text and text set flush at its end. */
  boolean isRaggedStart() {
    return raggedStart;
  }

  boolean isIndented(TextLine line) {
    float indent = (line.leading(rightToLeft) - start) / line.style().size();
    return indent > MIN_INDENT && indent < MAX_INDENT;
  }

  /** Whether a line has no room left for the first word of the next one. */
  boolean isFull(TextLine line, TextLine next) {
    float room = raggedStart ? width - line.width() : end - line.trailing(rightToLeft);
    return LineFit.isFull(line, next, room, rightToLeft);
  }
}
