package org.bayan.memory.ui.internal.matches;

import org.bayan.text.Direction;
import org.bayan.ui.internal.blocks.Badges;
import org.bayan.ui.internal.blocks.Block;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;

/**
 * A match as it is drawn: a line with number and badges, the source with its differences, the
 * translation, and where it comes from.
 */
final class MatchBlock implements Block {

  private static final int MARGIN = 10;
  private static final int GAP = 5;

  private final Control control;
  private final MatchColors colors;
  private final int width;
  private final Badges badges;
  private final TextLayout source;
  private final TextLayout target;
  private final TextLayout origin;
  private final int badgesHeight;

  /**
   * Lays out a match.
   *
   * @param number by which it is inserted, from 1
   * @param wanted the text that was looked for
   * @param penalty what it costs that nobody has reviewed a unit
   * @param width in pixels
   */
  MatchBlock(Control control, ShownMatch match, int number, String wanted, int penalty, int width) {
    this.control = control;
    this.width = width;
    colors = new MatchColors(control);
    badges = badges(match, number, penalty);
    badgesHeight = badges.height(control);
    source = lay(MarkedText.source(match.match(), wanted), match.match().source().language());
    target = lay(MarkedText.target(match.match()), match.match().target().language());
    origin = TextFonts.lay(control, MatchLabels.origin(match), inner());
  }

  private Badges badges(ShownMatch match, int number, int penalty) {
    Badges made = new Badges(inner());
    if (number <= MatchList.NUMBERED) {
      made.add(String.valueOf(number), colors.faintText(), false);
    }
    made.add(MatchLabels.badge(match), colors.badge(match), true);
    MatchLabels.unreviewed(match, penalty)
        .ifPresent(word -> made.add(word, colors.unreviewed(), false));
    return made;
  }

  private int inner() {
    return Math.max(1, width - 2 * MARGIN);
  }

  private TextLayout lay(MarkedText text, String language) {
    Direction direction = Direction.of(language);
    TextLayout layout =
        TextFonts.lay(
            control.getDisplay(), text.text(), direction, TextFonts.of(direction), inner());
    for (MarkedText.Part part : text.parts()) {
      if (part.end() > part.start()) {
        layout.setStyle(colors.style(part.mark()), part.start(), part.end() - 1);
      }
    }
    return layout;
  }

  @Override
  public int height() {
    return MARGIN
        + badgesHeight
        + GAP
        + source.getBounds().height
        + GAP
        + target.getBounds().height
        + GAP
        + origin.getBounds().height
        + MARGIN;
  }

  @Override
  public void paint(GC gc, int top, boolean selected) {
    if (selected) {
      gc.setBackground(colors.selected());
      gc.fillRectangle(0, top, width, height() - 1);
    }
    int y = top + MARGIN;
    gc.setAntialias(SWT.ON);
    badges.paint(gc, MARGIN, y);
    y += badgesHeight + GAP;
    gc.setForeground(colors.faintText());
    source.draw(gc, MARGIN, y);
    y += source.getBounds().height + GAP;
    gc.setForeground(colors.text());
    target.draw(gc, MARGIN, y);
    y += target.getBounds().height + GAP;
    gc.setForeground(colors.faintText());
    origin.draw(gc, MARGIN, y);
    gc.setForeground(colors.line());
    gc.drawLine(0, top + height() - 1, width, top + height() - 1);
  }

  @Override
  public void dispose() {
    source.dispose();
    target.dispose();
    origin.dispose();
  }
}
