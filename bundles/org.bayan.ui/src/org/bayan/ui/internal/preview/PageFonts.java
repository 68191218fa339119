package org.bayan.ui.internal.preview;

import java.util.HashMap;
import java.util.Map;
import org.bayan.text.Direction;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/** The fonts of a page: those of the theme in the sizes of its styles. */
final class PageFonts {

  private final Device device;
  private final Direction direction;
  private final Map<BlockStyle, Font> fonts = new HashMap<>();

  PageFonts(Device device, Direction direction) {
    this.device = device;
    this.direction = direction;
  }

  Font of(BlockStyle style) {
    return fonts.computeIfAbsent(style, this::make);
  }

  private Font make(BlockStyle style) {
    Font base = style.bold() ? TextFonts.bold(direction) : TextFonts.of(direction);
    FontData[] data = base.getFontData();
    for (FontData one : data) {
      one.setHeight((int) Math.max(1, Math.round(one.getHeight() * style.scale())));
    }
    return new Font(device, data);
  }

  void dispose() {
    fonts.values().forEach(Font::dispose);
    fonts.clear();
  }
}
