package org.bayan.ui.internal.why;

import org.bayan.ui.internal.rows.Side;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The way of the line between the words of a piece of evidence. */
final class LinkPath {

  private static final int BELOW = 2;

  private final PairLayout layout;
  private final PlacedEvidence evidence;

  LinkPath(PairLayout layout, PlacedEvidence evidence) {
    this.layout = layout;
    this.evidence = evidence;
  }

  /**
   * Draws the way. Between texts that stand side by side it runs below the words of its lines, so
   * that it strikes none of them through, and swings only in the gap.
   */
  void addTo(Path path) {
    Rectangle from = evidence.source().getLast();
    Rectangle to = evidence.target().getFirst();
    if (layout.isBeside()) {
      beside(path, from, to);
    } else {
      float x1 = from.x + from.width / 2f;
      float y1 = from.y + from.height + BELOW;
      float x2 = to.x + to.width / 2f;
      float bend = (to.y - y1) / 2;
      path.moveTo(x1, y1);
      path.cubicTo(x1, y1 + bend, x2, to.y - bend, x2, to.y);
    }
  }

  private void beside(Path path, Rectangle from, Rectangle to) {
    boolean sourceLeft = layout.isSourceLeft();
    int begin = edge(layout.area(Side.SOURCE), sourceLeft);
    int end = edge(layout.area(Side.TARGET), !sourceLeft);
    int y1 = from.y + from.height + BELOW;
    int y2 = to.y + to.height + BELOW;
    float bend = (end - begin) / 2f;
    path.moveTo(edge(from, !sourceLeft), y1);
    path.lineTo(begin, y1);
    path.cubicTo(begin + bend, y1, end - bend, y2, end, y2);
    path.lineTo(edge(to, sourceLeft), y2);
  }

  /** Where the letter of the kind is put: on the line, between the texts. */
  Point middle() {
    Rectangle from = evidence.source().getLast();
    Rectangle to = evidence.target().getFirst();
    if (layout.isBeside()) {
      int begin = edge(layout.area(Side.SOURCE), layout.isSourceLeft());
      int end = edge(layout.area(Side.TARGET), !layout.isSourceLeft());
      return new Point((begin + end) / 2, (from.y + from.height + to.y + to.height) / 2 + BELOW);
    }
    return new Point(
        (from.x + from.width / 2 + to.x + to.width / 2) / 2,
        (from.y + from.height + BELOW + to.y) / 2);
  }

  private static int edge(Rectangle area, boolean right) {
    return right ? area.x + area.width : area.x;
  }
}
