package org.bayan.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bayan.text.Direction;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/** The fonts in which texts are shown: those of the theme, larger or smaller on each side. */
final class GridFonts {

  private final Device device;
  private final FontRegistry registry;
  private final Map<Side, Integer> zoom;
  private final List<Font> made = new ArrayList<>();

  /**
   * The fonts.
   *
   * @param device where they are used
   * @param registry the fonts of the theme
   * @param zoom the size on each side in per cent of the theme's
   */
  GridFonts(Device device, FontRegistry registry, Map<Side, Integer> zoom) {
    this.device = device;
    this.registry = registry;
    this.zoom = Map.copyOf(zoom);
  }

  /** The font of texts of a direction on a side. */
  Font of(Side side, Direction direction) {
    Font font =
        registry.get(
            direction == Direction.RIGHT_TO_LEFT
                ? BayanUi.RIGHT_TO_LEFT_FONT
                : BayanUi.LEFT_TO_RIGHT_FONT);
    return zoom.get(side) == Zoom.USUAL ? font : scaled(font, zoom.get(side));
  }

  private Font scaled(Font font, int percent) {
    FontData[] data = font.getFontData();
    for (FontData one : data) {
      one.setHeight(Math.max(1, Math.round(one.getHeight() * percent / 100f)));
    }
    made.add(new Font(device, data));
    return made.getLast();
  }

  /** Frees the fonts that were made here. Nobody may use them any more. */
  void dispose() {
    made.forEach(Font::dispose);
    made.clear();
  }
}
