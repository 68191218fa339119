package org.bayan.ui.internal.why;

import java.util.ArrayList;
import java.util.List;
import org.bayan.model.bitext.Evidence;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.views.Shades;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a bead that is laid out, with one piece of evidence in front or all alike. */
final class PairPainter {

  private static final int FAINT = 55;
  private static final int PLAIN = 150;
  private static final int STRONG = 255;
  private static final int CHIP = 16;

  private final GC gc;
  private final Shades shades;
  private final PairLayout layout;
  private final Evidence chosen;

  /** Where letters stand already, so that none hides another. */
  private final List<Rectangle> letters = new ArrayList<>();

  /**
   * A painter.
   *
   * @param chosen the piece of evidence that stands out; null for none
   */
  PairPainter(GC gc, Shades shades, PairLayout layout, Evidence chosen) {
    this.gc = gc;
    this.shades = shades;
    this.layout = layout;
    this.chosen = chosen;
  }

  void paint() {
    gc.setAntialias(SWT.ON);
    List<PlacedEvidence> others =
        layout.evidence().stream().filter(one -> one.evidence() != chosen).toList();
    List<PlacedEvidence> front =
        layout.evidence().stream().filter(one -> one.evidence() == chosen).toList();
    others.forEach(this::words);
    front.forEach(this::words);
    others.forEach(this::line);
    front.forEach(this::line);
    gc.setAlpha(STRONG);
    for (Side side : Side.values()) {
      text(side);
    }
    others.forEach(this::letter);
    front.forEach(this::letter);
    gc.setAlpha(STRONG);
    gc.setLineStyle(SWT.LINE_SOLID);
  }

  private void text(Side side) {
    gc.setForeground(shades.control().getForeground());
    for (PlacedSegment segment : layout.segments(side)) {
      segment.layout().draw(gc, segment.x(), segment.y());
    }
    if (layout.segments(side).isEmpty()) {
      Rectangle area = layout.area(side);
      Point size = gc.textExtent(Messages.noCounterpart);
      gc.setForeground(shades.faintText());
      gc.drawText(Messages.noCounterpart, area.x + (area.width - size.x) / 2, area.y, true);
    }
  }

  private boolean isFront(PlacedEvidence evidence) {
    return evidence.evidence() == chosen;
  }

  private int alpha(PlacedEvidence evidence) {
    return chosen == null ? PLAIN : isFront(evidence) ? STRONG : FAINT;
  }

  /** The tint behind the words and the line beneath them. */
  private void words(PlacedEvidence evidence) {
    double share = isFront(evidence) ? 0.32 : chosen == null ? 0.13 : 0.05;
    gc.setAlpha(STRONG);
    gc.setBackground(shades.mix(evidence.look().color(), share));
    List.of(evidence.source(), evidence.target())
        .forEach(side -> side.forEach(place -> word(evidence, place)));
  }

  private void word(PlacedEvidence evidence, Rectangle place) {
    gc.setAlpha(STRONG);
    gc.fillRoundRectangle(place.x - 2, place.y, place.width + 4, place.height + 1, 6, 6);
    gc.setAlpha(Math.min(STRONG, alpha(evidence) + 40));
    evidence.look().applyTo(gc, isFront(evidence) ? 3 : 2);
    int y = place.y + place.height + 2;
    gc.drawLine(place.x, y, place.x + place.width, y);
  }

  private void line(PlacedEvidence evidence) {
    Path path = new Path(gc.getDevice());
    new LinkPath(layout, evidence).addTo(path);
    gc.setAlpha(alpha(evidence));
    evidence.look().applyTo(gc, isFront(evidence) ? 3 : 1);
    gc.drawPath(path);
    path.dispose();
  }

  /** Words are many: only the one that is chosen has its letter. */
  private void letter(PlacedEvidence evidence) {
    if (isFront(evidence) || (chosen == null && evidence.look() != KindLook.WORD)) {
      gc.setAlpha(STRONG);
      Point middle = new LinkPath(layout, evidence).middle();
      Rectangle place = new Rectangle(middle.x - CHIP / 2, middle.y - CHIP / 2, CHIP, CHIP);
      while (letters.stream().anyMatch(place::intersects)) {
        place.y += CHIP + 2;
      }
      letters.add(place);
      KindImages.chip(gc, evidence.look(), place.x, place.y);
    }
  }
}
