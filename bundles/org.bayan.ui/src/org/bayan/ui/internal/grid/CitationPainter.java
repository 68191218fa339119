package org.bayan.ui.internal.grid;

import java.util.List;
import org.bayan.core.citation.Citation;
import org.bayan.model.bitext.Bead;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Paints which passages of official texts stand behind a bead, a line each: the sign of the link
 * type, document and paragraph. Where there are more than there is room for, the last line says how
 * many.
 */
final class CitationPainter extends BeadCellPainter {

  private static final int SIGN = 16;
  private static final int MARGIN = 10;
  private static final int SPACE = 4;
  private static final String ELLIPSIS = "\u2026";

  CitationPainter(GridView view) {
    super(view);
  }

  @Override
  void paintContent(ILayerCell cell, Bead bead, GC gc, Rectangle bounds) {
    int line = gc.getFontMetrics().getHeight();
    int y = bounds.y + (Math.min(firstLine(), bounds.height) - line) / 2;
    List<Citation> citations = view().citations().of(bead);
    if (citations.isEmpty()) {
      paintAdded(bead, gc, bounds, y);
      return;
    }
    int bottom = bounds.y + bounds.height - SPACE;
    for (int index = 0; index < citations.size(); index++) {
      int left = citations.size() - index;
      boolean last = y + 2 * line + SPACE > bottom;
      if (last && left > 1) {
        paintLine(citations.get(index), "  +" + (left - 1), gc, bounds, y);
        return;
      }
      paintLine(citations.get(index), "", gc, bounds, y);
      y += line + SPACE;
    }
  }

  private void paintAdded(Bead bead, GC gc, Rectangle bounds, int y) {
    if (view().citations().isAdded(bead)) {
      gc.setForeground(palette().faintText());
      gc.drawText("+", bounds.x + MARGIN, y, true);
      gc.drawText(Messages.citation_added, bounds.x + MARGIN + SIGN, y, true);
    }
  }

  private void paintLine(Citation citation, String more, GC gc, Rectangle bounds, int y) {
    String sign = LinkPainter.sign(citation.bead().getLinkType()).strip();
    gc.setForeground(palette().accent());
    gc.drawText(sign.isEmpty() ? "=" : sign, bounds.x + MARGIN, y, true);
    int room = bounds.width - 2 * MARGIN - SIGN - gc.textExtent(more).x;
    String name = fit(citation, gc, room);
    gc.setForeground(palette().text());
    int x = bounds.x + MARGIN + SIGN;
    gc.drawText(name, x, y, true);
    gc.setForeground(palette().faintText());
    gc.drawText(more, x + gc.textExtent(name).x, y, true);
  }

  /** Takes from the name of the document what there is no room for; the paragraph stays. */
  private static String fit(Citation citation, GC gc, int room) {
    String document = citation.documentName();
    String name = CitationNames.shortName(citation, document);
    for (int kept = document.length() - 1; kept > 0 && gc.textExtent(name).x > room; kept--) {
      String begun = document.substring(0, kept).stripTrailing() + ELLIPSIS;
      name = CitationNames.shortName(citation, begun);
    }
    return name;
  }
}
