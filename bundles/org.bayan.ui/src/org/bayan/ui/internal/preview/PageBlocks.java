package org.bayan.ui.internal.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.text.Direction;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.TextLayout;

/** The blocks of a text, laid out when they are asked for; the last ones are kept. */
final class PageBlocks {

  private static final int KEPT = 80;
  private static final int LINE_SPACING = 3;
  private static final int WIDEST = 760;
  private static final int NARROWEST = 120;
  private static final int MARGIN = 36;

  private final Device device;
  private final Text text;
  private final List<TextUnit> units;
  private final Direction direction;
  private final PageFonts fonts;
  private final int left;
  private final int width;
  private final Map<Integer, Block> blocks =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Block> eldest) {
          boolean full = size() > KEPT;
          if (full) {
            eldest.getValue().dispose();
          }
          return full;
        }
      };

  /**
   * The blocks of a text.
   *
   * @param pageWidth in pixels; a wide page has its text in the middle
   */
  PageBlocks(Device device, Text text, int pageWidth) {
    this.device = device;
    this.text = text;
    units = text.getUnits().stream().filter(unit -> !unit.getSegments().isEmpty()).toList();
    direction = Direction.of(text.getLanguage());
    fonts = new PageFonts(device, direction);
    width = Math.clamp(pageWidth - 2L * MARGIN, NARROWEST, WIDEST);
    left = Math.max(MARGIN, (pageWidth - width) / 2);
  }

  int size() {
    return units.size();
  }

  int indexOf(TextUnit unit) {
    return units.indexOf(unit);
  }

  TextUnit unit(int index) {
    return units.get(index);
  }

  /** A block, good until many others were asked for. */
  Block get(int index) {
    return blocks.computeIfAbsent(index, this::lay);
  }

  int height(int index) {
    return get(index).height();
  }

  private Block lay(int index) {
    TextUnit unit = units.get(index);
    BlockStyle style = BlockStyle.of(unit);
    BlockText words = BlockText.of(text, unit);
    int indent = Math.min(style.indent(), width / 2);
    TextLayout layout =
        TextFonts.lay(device, words.text(), direction, fonts.of(style), width - indent);
    layout.setSpacing(LINE_SPACING);
    String sign = BlockStyle.sign(unit, words.text());
    TextLayout signLayout =
        sign.isEmpty() ? null : TextFonts.lay(device, sign, direction, fonts.of(style), width / 2);
    if (signLayout != null) {
      signLayout.setWidth(-1);
    }
    int x = direction == Direction.RIGHT_TO_LEFT ? left : left + indent;
    int edge = direction == Direction.RIGHT_TO_LEFT ? left + width : left;
    return new Block(unit, style, words, layout, signLayout, x, edge, direction);
  }

  void dispose() {
    blocks.values().forEach(Block::dispose);
    blocks.clear();
    fonts.dispose();
  }
}
