package org.bayan.ui.internal.grid;

import java.util.Optional;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** Paints the text of a segment in its own direction, or hatching where there is no counterpart. */
final class SegmentPainter extends BeadCellPainter {

  private static final int HATCH_STEP = 9;

  private final Side side;
  private final HighlightPainter highlights;

  SegmentPainter(GridView view, Side side) {
    super(view);
    this.side = side;
    highlights = new HighlightPainter(view);
  }

  @Override
  void paintContent(ILayerCell cell, Bead bead, GC gc, Rectangle bounds) {
    Optional<Segment> segment = view().rows().segment(side, cell.getRowIndex());
    boolean written = view().written().filter(side::equals).isPresent();
    if (written && segment.filter(one -> !one.getText().isBlank()).isEmpty()) {
      paintInvitation(gc, bounds);
    } else if (segment.isPresent()) {
      paintText(segment.get(), gc, bounds);
      if (view().isMarked(segment.get())) {
        paintMark(gc, bounds);
      }
    } else {
      paintNothing(gc, bounds);
    }
    if (side == Side.TARGET && view().startsDocument(firstRow(cell))) {
      paintDocumentStart(gc, bounds);
    }
  }

  private static int firstRow(ILayerCell cell) {
    return cell.getRowIndex() - (cell.getRowPosition() - cell.getOriginRowPosition());
  }

  /** Another official text begins: said by the line here, and by the names beside it. */
  private void paintDocumentStart(GC gc, Rectangle bounds) {
    Color background = gc.getBackground();
    gc.setBackground(palette().accent());
    gc.fillRectangle(bounds.x, bounds.y, bounds.width, 2);
    gc.setBackground(background);
  }

  private void paintText(Segment segment, GC gc, Rectangle bounds) {
    SegmentLayouts layouts = view().layouts();
    TaggedText coded = TaggedText.of(segment, layouts.direction(side));
    TaggedText text = coded.withInvisible();
    TextLayout layout = layouts.lay(side, text, bounds.width);
    view().underlined().reversed().stream()
        .filter(part -> part.segment() == segment)
        .forEach(part -> part.style(layout, coded, palette().of(part.look())));
    int x = bounds.x + SegmentLayouts.HORIZONTAL_PADDING;
    int y = bounds.y + SegmentLayouts.VERTICAL_PADDING + layouts.drop(layout);
    highlights.paint(segment, text, layout, gc, x, y);
    gc.setForeground(palette().text());
    layout.draw(gc, x, y);
    for (TaggedText.Tag tag : text.tags()) {
      layouts.pill(side).paint(gc, layout, tag, x, y, palette());
    }
  }

  /** Where a translation is to be typed: in faint letters, where its first line will stand. */
  private void paintInvitation(GC gc, Rectangle bounds) {
    SegmentLayouts layouts = view().layouts();
    TextLayout layout = layouts.lay(side, Messages.typeHere, bounds.width);
    gc.setForeground(palette().faintText());
    layout.draw(
        gc,
        bounds.x + SegmentLayouts.HORIZONTAL_PADDING,
        bounds.y + SegmentLayouts.VERTICAL_PADDING + layouts.drop(layout));
  }

  /** A frame inside the cell: it is seen on any background and takes no room from the text. */
  private void paintMark(GC gc, Rectangle bounds) {
    gc.setForeground(palette().accent());
    gc.setLineWidth(2);
    gc.setLineStyle(SWT.LINE_DASH);
    gc.drawRoundRectangle(bounds.x + 3, bounds.y + 3, bounds.width - 7, bounds.height - 8, 8, 8);
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setLineWidth(1);
  }

  private void paintNothing(GC gc, Rectangle bounds) {
    gc.setForeground(palette().faintLine());
    gc.setLineStyle(SWT.LINE_SOLID);
    for (int x = bounds.x - bounds.height; x < bounds.x + bounds.width; x += HATCH_STEP) {
      gc.drawLine(x, bounds.y + bounds.height, x + bounds.height, bounds.y);
    }
    Point extent = gc.textExtent(Messages.noCounterpart);
    int x = bounds.x + (bounds.width - extent.x) / 2;
    int y = bounds.y + (bounds.height - extent.y) / 2;
    gc.fillRoundRectangle(x - 8, y - 2, extent.x + 16, extent.y + 4, 8, 8);
    gc.setForeground(palette().faintText());
    gc.drawText(Messages.noCounterpart, x, y, true);
  }
}
