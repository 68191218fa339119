package org.bayan.ui.internal.preview;

import java.util.List;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TextUnit;
import org.bayan.text.Direction;
import org.bayan.ui.internal.views.TextPlaces;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/**
 * A text unit that is laid out.
 *
 * @param unit the unit
 * @param style how it looks
 * @param text its text
 * @param layout the text laid out; disposed by {@link #dispose}
 * @param sign what stands before it, laid out; null for nothing
 * @param left where the text begins, in pixels from the left edge of the page
 * @param edge where the lines of paragraphs begin, in pixels from the left edge of the page
 * @param direction in which it is read
 */
record Block(
    TextUnit unit,
    BlockStyle style,
    BlockText text,
    TextLayout layout,
    TextLayout sign,
    int left,
    int edge,
    Direction direction) {

  private static final int SIGN_GAP = 8;

  /** The height with the space around it, in pixels. */
  int height() {
    return style.before() + layout.getBounds().height + style.after();
  }

  /** Where the text is when the block begins at a height. */
  Rectangle textArea(int y) {
    return new Rectangle(left, y + style.before(), layout.getWidth(), layout.getBounds().height);
  }

  /** Where the sign is drawn: beside the first line, where lines begin. */
  int signX() {
    return direction == Direction.RIGHT_TO_LEFT
        ? left + layout.getWidth() + SIGN_GAP
        : left - SIGN_GAP - sign.getBounds().width;
  }

  /** Where a segment is, a rectangle a line; nothing for a segment of another unit. */
  List<Rectangle> places(Segment segment, int y) {
    return text.ranges().stream()
        .filter(range -> range.segment() == segment)
        .flatMap(
            range ->
                TextPlaces.of(layout, range.start(), range.end(), left, y + style.before())
                    .stream())
        .toList();
  }

  void dispose() {
    layout.dispose();
    if (sign != null) {
      sign.dispose();
    }
  }
}
