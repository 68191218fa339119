package org.bayan.ui.internal.views;

import java.text.Bidi;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.bayan.text.Direction;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;

/**
 * Paints one line of text in its own direction; what does not fit ends in an ellipsis. NatTable's
 * own painter lays out every text from left to right and puts a Latin name at the wrong end of an
 * Arabic line.
 */
public final class LinePainter {

  private static final String ELLIPSIS = "\u2026";
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}0-9]+");

  private final Map<Direction, TextLayout> layouts = new EnumMap<>(Direction.class);

  /**
   * Makes a painter; whoever paints with it disposes it.
   *
   * @param device what is painted on
   */
  public LinePainter(Device device) {
    for (Direction direction : Direction.values()) {
      TextLayout layout = new TextLayout(device);
      layout.setOrientation(TextFonts.orientation(direction));
      layouts.put(direction, layout);
    }
    takeFonts();
  }

  /** Takes the fonts of the theme, which may be others now. */
  public void takeFonts() {
    layouts.forEach((direction, layout) -> layout.setFont(TextFonts.of(direction)));
  }

  /** The direction that a text has by its own letters; empty texts go from left to right. */
  public static Direction directionOf(String text) {
    boolean leftToRight = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    return leftToRight ? Direction.LEFT_TO_RIGHT : Direction.RIGHT_TO_LEFT;
  }

  /** The height of a line in either direction, in pixels. */
  public int lineHeight() {
    return layouts.keySet().stream()
        .mapToInt(direction -> lay("\u0628x", direction).getBounds().height)
        .max()
        .orElseThrow();
  }

  /**
   * Paints a text with the foreground of the context.
   *
   * @param x where the room for it begins
   * @param middle the middle of the line
   * @param room the width that it may have, in pixels
   * @param across whether a text begins at the side where its direction begins, wherever that is in
   *     the window; else at the side where the window begins
   * @param struck whether it is struck through
   */
  public void paint(
      GC gc,
      String text,
      Direction direction,
      int x,
      int middle,
      int room,
      boolean across,
      boolean struck) {
    if (text.isEmpty() || room <= 0) {
      return;
    }
    TextLayout layout = lay(firstLine(text), direction);
    if (layout.getBounds().width > room) {
      layout = lay(cut(layout.getText(), direction, room), direction);
    }
    if (across) {
      layout.setWidth(room);
    }
    if (struck) {
      TextStyle style = new TextStyle();
      style.strikeout = true;
      layout.setStyle(style, 0, layout.getText().length() - 1);
    }
    layout.draw(gc, x, middle - layout.getLineBounds(0).height / 2);
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end) + ELLIPSIS;
  }

  /** As much of a text as there is room for beside an ellipsis. */
  private String cut(String text, Direction direction, int room) {
    int fits = 0;
    int tooLong = text.length();
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) / 2;
      String begun = text.substring(0, middle) + ELLIPSIS;
      if (lay(begun, direction).getBounds().width <= room) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    boolean halved = fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1));
    return text.substring(0, halved ? fits - 1 : fits).stripTrailing() + ELLIPSIS;
  }

  private TextLayout lay(String text, Direction direction) {
    TextLayout layout = layouts.get(direction);
    layout.setWidth(-1);
    layout.setText(text);
    if (direction == Direction.RIGHT_TO_LEFT) {
      // The Latin letters that come with an Arabic font are too large beside it.
      TextStyle latin = new TextStyle(TextFonts.of(Direction.LEFT_TO_RIGHT), null, null);
      LATIN
          .matcher(text)
          .results()
          .forEach(word -> layout.setStyle(latin, word.start(), word.end() - 1));
    }
    return layout;
  }

  /** Frees what was taken from the device. */
  public void dispose() {
    layouts.values().forEach(TextLayout::dispose);
  }
}
