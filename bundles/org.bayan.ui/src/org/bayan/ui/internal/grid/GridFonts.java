package org.bayan.ui.internal.grid;

import org.bayan.text.Direction;
import org.bayan.ui.BayanUi;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.swt.graphics.Font;

/**
 * The theme fonts in which texts are shown, by the direction of their language.
 *
 * @param registry the fonts of the theme
 */
record GridFonts(FontRegistry registry) {

  Font of(Direction direction) {
    return registry.get(
        direction == Direction.RIGHT_TO_LEFT
            ? BayanUi.RIGHT_TO_LEFT_FONT
            : BayanUi.LEFT_TO_RIGHT_FONT);
  }
}
