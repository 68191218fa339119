package org.bayan.ui.internal.grid;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.model.bitext.Segment;
import org.bayan.text.Direction;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;

/**
 * Lays out the text of segments, each side in the direction of its language. NatTable's own painter
 * lays out every text from left to right and puts a Latin name at the wrong end of an Arabic line.
 */
public final class SegmentLayouts {

  /** The space left and right of a text in its cell, in pixels. */
  public static final int HORIZONTAL_PADDING = 12;

  /** The space above and below a text in its cell, in pixels. */
  public static final int VERTICAL_PADDING = 8;

  /** Words in Latin letters and digits, as they stand in an Arabic text. */
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}0-9]+");

  private final Map<Side, TextLayout> layouts = new EnumMap<>(Side.class);
  private final Map<Side, TagPill> pills = new EnumMap<>(Side.class);
  private final Map<Side, Direction> directions;
  private final Map<Side, TextStyle> latin = new EnumMap<>(Side.class);
  private GridFonts fonts;
  private int baseline;
  private int lineHeight;

  SegmentLayouts(Device device, Map<Side, Direction> directions, GridFonts fonts) {
    this.directions = Map.copyOf(directions);
    directions.forEach(
        (side, direction) -> {
          boolean rightToLeft = direction == Direction.RIGHT_TO_LEFT;
          TextLayout layout = new TextLayout(device);
          layout.setOrientation(rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
          layouts.put(side, layout);
          pills.put(side, new TagPill(device));
        });
    setFonts(fonts);
  }

  /** Takes other fonts, and frees those that it had. */
  void setFonts(GridFonts next) {
    layouts.forEach((side, layout) -> setFonts(side, layout, next));
    if (fonts != null) {
      fonts.dispose();
    }
    fonts = next;
    baseline = layouts.values().stream().mapToInt(SegmentLayouts::ascent).max().orElse(0);
    lineHeight = layouts.keySet().stream().mapToInt(this::heightOfLine).max().orElse(0);
  }

  private void setFonts(Side side, TextLayout layout, GridFonts next) {
    layout.setFont(next.of(side, directions.get(side)));
    // The Latin letters that come with an Arabic font, or stand in for it, are too large beside it.
    Font beside = next.of(side, Direction.LEFT_TO_RIGHT);
    latin.put(side, new TextStyle(beside, null, null));
    pills.get(side).setFont(beside);
  }

  private static int ascent(TextLayout layout) {
    layout.setWidth(-1);
    layout.setText("\u0628x");
    return layout.getLineMetrics(0).getAscent() + layout.getLineMetrics(0).getLeading();
  }

  /** The words that are set in another font where they stand in an Arabic text. */
  public static Stream<MatchResult> latinWords(String text) {
    return LATIN.matcher(text).results();
  }

  /** The font of these words on a side. */
  public Font latinFont(Side side) {
    return latin.get(side).font;
  }

  /** The font of a side. */
  public Font font(Side side) {
    return layouts.get(side).getFont();
  }

  public Direction direction(Side side) {
    return directions.get(side);
  }

  /**
   * Lays out a text.
   *
   * @param side the side, which gives direction and font
   * @param text the text
   * @param cellWidth the width of the cell in pixels, padding included
   * @return the layout, good until the next call for this side
   */
  public TextLayout lay(Side side, String text, int cellWidth) {
    TextLayout layout = layouts.get(side);
    layout.setText(text);
    layout.setWidth(Math.max(1, cellWidth - 2 * HORIZONTAL_PADDING));
    if (directions.get(side) == Direction.RIGHT_TO_LEFT) {
      latinWords(text)
          .forEach(word -> layout.setStyle(latin.get(side), word.start(), word.end() - 1));
    }
    return layout;
  }

  /** Lays out a text with room for its tags. */
  public TextLayout lay(Side side, TaggedText tagged, int cellWidth) {
    TextLayout layout = lay(side, tagged.text(), cellWidth);
    tagged.tags().forEach(tag -> pills.get(side).reserve(layout, tag));
    return layout;
  }

  /** What paints the tags of a text that was laid out with room for them. */
  public TagPill pill(Side side) {
    return pills.get(side);
  }

  /** The height of a cell that shows a segment, in pixels. */
  int height(Side side, Segment segment, int cellWidth) {
    TaggedText text = TaggedText.of(segment, directions.get(side)).withInvisible();
    TextLayout layout = lay(side, text, cellWidth);
    return layout.getBounds().height + drop(layout) + 2 * VERTICAL_PADDING;
  }

  /** How far a text is moved down so that the first lines of both sides share a baseline. */
  public int drop(TextLayout laidOut) {
    int own = laidOut.getLineMetrics(0).getAscent() + laidOut.getLineMetrics(0).getLeading();
    return Math.max(0, baseline - own);
  }

  /** The width of a text on one line, in pixels. */
  int widthOfLine(Side side, String text) {
    TextLayout layout = layouts.get(side);
    layout.setText(text);
    layout.setWidth(-1);
    return layout.getBounds().width;
  }

  /** The height of a row in which both sides have one line, padding included, in pixels. */
  int lineRow() {
    return lineHeight + 2 * VERTICAL_PADDING;
  }

  /** The height of one line, in pixels. */
  int heightOfLine(Side side) {
    TextLayout layout = lay(side, "\u0628x", 1000);
    return layout.getBounds().height + drop(layout);
  }

  void dispose() {
    layouts.values().forEach(TextLayout::dispose);
    pills.values().forEach(TagPill::dispose);
    fonts.dispose();
  }
}
