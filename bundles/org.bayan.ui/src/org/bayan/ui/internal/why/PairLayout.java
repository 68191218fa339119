package org.bayan.ui.internal.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.Evidence;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.views.SelectedBead;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/**
 * Where the texts of a bead and their evidence stand in an area of some width: the source before
 * the target as in the grid, or above it where there is little width.
 */
final class PairLayout {

  private static final int MARGIN = 16;
  private static final int BETWEEN_SEGMENTS = 8;
  private static final int LINE_SPACING = 8;
  private static final int BESIDE_FROM = 620;

  /** From here on it is better to have narrow columns than to scroll. */
  private static final int BESIDE_IF_HIGH_FROM = 420;

  private static final int GAP_ABOVE = 56;

  private final Device device;
  private final SelectedBead bead;
  private final boolean beside;
  private final Rectangle sourceArea;
  private final Rectangle targetArea;
  private final List<PlacedSegment> source;
  private final List<PlacedSegment> target;
  private final List<PlacedEvidence> evidence = new ArrayList<>();

  /**
   * Lays out a bead: side by side in a wide area, and in one that is not high enough for one text
   * above the other.
   *
   * @param width of the area in pixels
   * @param height of the part of the area that is in sight, in pixels
   */
  static PairLayout of(Device device, SelectedBead bead, int width, int height) {
    PairLayout layout = new PairLayout(device, bead, width, width >= BESIDE_FROM);
    if (layout.beside || layout.height() <= height || width < BESIDE_IF_HIGH_FROM) {
      return layout;
    }
    layout.dispose();
    return new PairLayout(device, bead, width, true);
  }

  private PairLayout(Device device, SelectedBead bead, int width, boolean beside) {
    this.device = device;
    this.bead = bead;
    this.beside = beside;
    int gap = beside ? Math.clamp(width / 7, 64, 150) : 0;
    int column = beside ? (width - 2 * MARGIN - gap) / 2 : width - 2 * MARGIN;
    int second = beside ? MARGIN + column + gap : MARGIN;
    int sourceX = isSourceLeft() ? MARGIN : second;
    source = place(Side.SOURCE, sourceX, MARGIN, column);
    sourceArea = area(source, sourceX, MARGIN, column);
    int x = isSourceLeft() ? second : MARGIN;
    int y = beside ? MARGIN : sourceArea.y + sourceArea.height + GAP_ABOVE;
    target = place(Side.TARGET, x, y, column);
    targetArea = area(target, x, y, column);
    bead.bead().getEvidence().forEach(this::place);
  }

  private List<PlacedSegment> place(Side side, int x, int top, int width) {
    List<PlacedSegment> placed = new ArrayList<>();
    int y = top;
    for (Segment segment : bead.segments(side)) {
      TextLayout layout =
          TextFonts.lay(
              device,
              segment.getText(),
              bead.direction(side),
              TextFonts.of(bead.direction(side)),
              width);
      layout.setSpacing(LINE_SPACING);
      PlacedSegment one = new PlacedSegment(segment, layout, x, y);
      placed.add(one);
      y = one.bottom() + BETWEEN_SEGMENTS;
    }
    return placed;
  }

  private static Rectangle area(List<PlacedSegment> placed, int x, int y, int width) {
    int bottom = placed.isEmpty() ? y + 2 * MARGIN : placed.getLast().bottom();
    return new Rectangle(x, y, width, bottom - y);
  }

  private void place(Evidence one) {
    List<Rectangle> from = rectangles(one, Side.SOURCE, source);
    List<Rectangle> to = rectangles(one, Side.TARGET, target);
    if (!from.isEmpty() && !to.isEmpty()) {
      evidence.add(new PlacedEvidence(one, from, to));
    }
  }

  private List<Rectangle> rectangles(Evidence one, Side side, List<PlacedSegment> placed) {
    Optional<EvidenceSpan> span = EvidenceSpan.of(one, side, bead.segments(side));
    return span.stream()
        .flatMap(
            words ->
                placed.stream()
                    .filter(segment -> segment.segment() == words.segment())
                    .flatMap(segment -> segment.rectangles(words.start(), words.end()).stream()))
        .toList();
  }

  /** Whether the source stands beside the target, not above it. */
  boolean isBeside() {
    return beside;
  }

  /** Whether a source beside the target is left of it, as in the grid of the window. */
  boolean isSourceLeft() {
    return Window.getDefaultOrientation() != SWT.RIGHT_TO_LEFT;
  }

  /** Where the text of a side is. */
  Rectangle area(Side side) {
    return side == Side.SOURCE ? sourceArea : targetArea;
  }

  List<PlacedSegment> segments(Side side) {
    return side == Side.SOURCE ? source : target;
  }

  /** The evidence whose words stand in both texts. */
  List<PlacedEvidence> evidence() {
    return evidence;
  }

  /** The height that all needs, in pixels. */
  int height() {
    return Math.max(sourceArea.y + sourceArea.height, targetArea.y + targetArea.height) + MARGIN;
  }

  void dispose() {
    source.forEach(one -> one.layout().dispose());
    target.forEach(one -> one.layout().dispose());
  }
}
