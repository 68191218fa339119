package org.bayan.library.ui.internal.official;

import org.bayan.core.citation.Citation;
import org.bayan.text.Direction;
import org.bayan.ui.internal.blocks.Badges;
import org.bayan.ui.internal.blocks.Block;
import org.bayan.ui.internal.grid.CitationNames;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;

/**
 * A citation as it is drawn: document and paragraph, how the passage relates to the report, the
 * paragraph with the passage in it, and the details of the document.
 */
final class CitationBlock implements Block {

  static final int MARGIN = 12;
  private static final int GAP = 6;
  private static final int BAR = 3;

  private final OfficialColors colors;
  private final int width;
  private final Badges badges;
  private final int badgesHeight;
  private final TextLayout title;
  private final TextLayout passage;
  private final TextLayout details;

  /**
   * Lays out a citation.
   *
   * @param marked its paragraph
   * @param language of the official text, a BCP 47 tag
   * @param width in pixels
   */
  CitationBlock(
      Control control, Citation citation, MarkedPassage marked, String language, int width) {
    this.width = width;
    colors = new OfficialColors(control);
    int inner = Math.max(1, width - 2 * MARGIN);
    title = title(control, citation, inner);
    badges = badges(citation, inner);
    badgesHeight = badges.height(control);
    passage = lay(control, colors, marked, Direction.of(language), inner);
    String facts = CitationLabels.details(citation);
    details = facts.isEmpty() ? null : TextFonts.lay(control, facts, inner);
  }

  /** Bold, in the letters of the window alone: Latin names in an Arabic line are bold as well. */
  private static TextLayout title(Control control, Citation citation, int width) {
    TextLayout layout = new TextLayout(control.getDisplay());
    layout.setOrientation(Window.getDefaultOrientation());
    layout.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    layout.setText(CitationNames.name(citation));
    layout.setWidth(width);
    return layout;
  }

  private Badges badges(Citation citation, int inner) {
    Badges made = new Badges(inner);
    made.add(CitationNames.type(citation), colors.citation(), true);
    CitationNames.confidence(citation)
        .ifPresent(percent -> made.add(percent, colors.faintText(), false));
    CitationLabels.status(citation)
        .ifPresent(words -> made.add(words, colors.of(citation.bead().getStatus()), false));
    CitationLabels.authority(citation).ifPresent(words -> made.add(words, colors.warning(), false));
    return made;
  }

  /** Lays a text out in its direction, with its marks. */
  static TextLayout lay(
      Control control,
      OfficialColors colors,
      MarkedPassage marked,
      Direction direction,
      int width) {
    TextLayout layout =
        TextFonts.lay(
            control.getDisplay(), marked.text(), direction, TextFonts.of(direction), width);
    for (MarkedPassage.Part part : marked.parts()) {
      if (part.end() > part.start()) {
        layout.setStyle(colors.style(part.mark()), part.start(), part.end() - 1);
      }
    }
    return layout;
  }

  @Override
  public int height() {
    int facts = details == null ? 0 : GAP + details.getBounds().height;
    return MARGIN
        + title.getBounds().height
        + GAP
        + badgesHeight
        + GAP
        + passage.getBounds().height
        + facts
        + MARGIN;
  }

  @Override
  public void paint(GC gc, int top, boolean selected) {
    int height = height();
    if (selected) {
      gc.setBackground(colors.selected());
      gc.fillRectangle(0, top, width, height - 1);
      gc.setBackground(colors.citation());
      boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
      gc.fillRectangle(mirrored ? width - BAR : 0, top, BAR, height - 1);
    }
    gc.setAntialias(SWT.ON);
    int y = top + MARGIN;
    gc.setForeground(colors.text());
    title.draw(gc, MARGIN, y);
    y += title.getBounds().height + GAP;
    badges.paint(gc, MARGIN, y);
    y += badgesHeight + GAP;
    gc.setForeground(colors.text());
    passage.draw(gc, MARGIN, y);
    if (details != null) {
      gc.setForeground(colors.faintText());
      details.draw(gc, MARGIN, y + passage.getBounds().height + GAP);
    }
    gc.setForeground(colors.line());
    gc.drawLine(0, top + height - 1, width, top + height - 1);
  }

  @Override
  public void dispose() {
    title.dispose();
    passage.dispose();
    if (details != null) {
      details.dispose();
    }
  }
}
