package org.bayan.ui.internal.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;

/** The small tag in a text that stands for an inline code. */
public final class TagPill {

  private static final double FONT_SHARE = 0.78;
  private static final int PADDING = 4;
  private static final int GAP = 1;

  private final TextLayout label;
  private Font font;
  private int ascent;
  private int descent;

  /**
   * Makes a tag; whoever paints with it disposes it.
   *
   * @param device what is painted on
   */
  public TagPill(Device device) {
    label = new TextLayout(device);
    label.setOrientation(SWT.LEFT_TO_RIGHT);
  }

  /** Makes the labels fit into lines of this font. */
  public void setFont(Font text) {
    FontData[] data = text.getFontData();
    for (FontData one : data) {
      one.setHeight(Math.max(1, (int) Math.round(one.getHeight() * FONT_SHARE)));
    }
    Font smaller = new Font(label.getDevice(), data);
    label.setFont(smaller);
    if (font != null) {
      font.dispose();
    }
    font = smaller;
    label.setText("1");
    ascent = label.getLineMetrics(0).getAscent();
    descent = label.getLineMetrics(0).getDescent();
  }

  /** Gives the character that stands for a tag the size of the tag. */
  void reserve(TextLayout layout, TaggedText.Tag tag) {
    TextStyle style = new TextStyle();
    style.metrics = size(tag.label());
    layout.setStyle(style, tag.position(), tag.position());
  }

  /** The size of a tag in a line of text. */
  public GlyphMetrics size(String text) {
    label.setText(text);
    int width = label.getBounds().width + 2 * (PADDING + GAP);
    return new GlyphMetrics(ascent, descent, width);
  }

  /**
   * Paints a tag.
   *
   * @param layout what was laid out with room for it
   * @param x where the layout was drawn
   * @param y where the layout was drawn
   */
  void paint(GC gc, TextLayout layout, TaggedText.Tag tag, int x, int y, Palette palette) {
    Rectangle place = layout.getBounds(tag.position(), tag.position());
    place.x += x;
    place.y += y;
    paint(gc, tag.label(), place, palette);
  }

  /** Paints a tag in the middle of a place in a line of text. */
  public void paint(GC gc, String text, Rectangle place, Palette palette) {
    label.setText(text);
    Rectangle size = label.getBounds();
    int height = Math.min(size.height, place.height);
    int left = place.x + GAP;
    int top = place.y + (place.height - height) / 2;
    int width = place.width - 2 * GAP;
    Color behind = gc.getBackground();
    gc.setBackground(palette.pill(behind));
    gc.fillRoundRectangle(left, top, width, height, 6, 6);
    gc.setForeground(palette.line());
    gc.drawRoundRectangle(left, top, width - 1, height - 1, 6, 6);
    gc.setForeground(palette.faintText());
    label.draw(gc, left + (width - size.width) / 2, top + (height - size.height) / 2);
    gc.setBackground(behind);
  }

  /** Frees what was taken from the device. */
  public void dispose() {
    label.dispose();
    if (font != null) {
      font.dispose();
    }
  }
}
