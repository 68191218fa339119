package org.bayan.ui.internal.why;

import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.model.bitext.Evidence;
import org.bayan.ui.internal.views.ScreenReader;
import org.bayan.ui.internal.views.SelectedBead;
import org.bayan.ui.internal.views.Shades;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Both texts of a bead with lines between the words that correspond. */
final class PairCanvas {

  /** The name under which the style sheets of themes know surfaces on which texts are read. */
  private static final String CSS_ID = "BayanPage";

  /** What is seen above the place that is scrolled to, in pixels. */
  private static final int AROUND = 12;

  private final ScrolledComposite area;
  private final Canvas canvas;
  private final Shades shades;
  private final Consumer<Evidence> picked;
  private SelectedBead bead;
  private PairLayout layout;
  private Evidence chosen;
  private int layoutWidth;
  private int layoutHeight;

  /**
   * Makes the widgets.
   *
   * @param picked is told the piece of evidence whose words were clicked at
   */
  PairCanvas(Composite parent, Consumer<Evidence> picked) {
    this.picked = picked;
    area = new ScrolledComposite(parent, SWT.V_SCROLL);
    area.setData("org.eclipse.e4.ui.css.id", CSS_ID);
    area.setExpandHorizontal(true);
    area.setExpandVertical(true);
    canvas = new Canvas(area, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    canvas.setData("org.eclipse.e4.ui.css.id", CSS_ID);
    area.setContent(canvas);
    shades = new Shades(canvas);
    canvas.addPaintListener(
        e -> {
          if (layout != null) {
            new PairPainter(e.gc, shades, layout, chosen).paint();
          }
        });
    area.addListener(SWT.Resize, e -> fit());
    canvas.addMouseListener(MouseListener.mouseDownAdapter(e -> pick(e.x, e.y)));
    canvas.addDisposeListener(e -> dispose());
    ScreenReader.name(canvas, Messages.textsName);
  }

  Control control() {
    return area;
  }

  void show(SelectedBead shown) {
    bead = shown;
    chosen = null;
    lay();
    area.setOrigin(0, 0);
  }

  /** Lets a piece of evidence stand out; null for none. */
  void choose(Evidence evidence) {
    chosen = evidence;
    reveal();
    canvas.redraw();
  }

  /** Scrolls to what stands out: to both its ends, or to the upper one where they are far apart. */
  private void reveal() {
    if (layout == null || chosen == null) {
      return;
    }
    layout.evidence().stream()
        .filter(one -> one.evidence() == chosen)
        .findFirst()
        .ifPresent(one -> reveal(one.bounds()));
  }

  private void reveal(Rectangle place) {
    int view = area.getClientArea().height;
    int top = area.getOrigin().y;
    if (place.y < top || place.y + place.height > top + view) {
      int above = Math.max(AROUND, (view - place.height) / 2);
      area.setOrigin(0, Math.max(0, place.y - above));
    }
  }

  /** Lays out again: fonts have changed. */
  void lay() {
    dispose();
    layoutWidth = area.getClientArea().width;
    layoutHeight = area.getClientArea().height;
    if (bead != null && layoutWidth > 0) {
      layout = PairLayout.of(canvas.getDisplay(), bead, layoutWidth, layoutHeight);
      area.setMinHeight(layout.height());
    }
    canvas.redraw();
  }

  private void fit() {
    if (area.getClientArea().width != layoutWidth || area.getClientArea().height != layoutHeight) {
      lay();
    }
  }

  private void pick(int x, int y) {
    if (layout != null) {
      Optional<PlacedEvidence> hit =
          layout.evidence().stream().filter(one -> one.contains(x, y)).findFirst();
      hit.ifPresent(one -> picked.accept(one.evidence()));
    }
  }

  private void dispose() {
    if (layout != null) {
      layout.dispose();
      layout = null;
    }
  }

  /** How many pieces of evidence are drawn. */
  int drawn() {
    return layout == null ? 0 : layout.evidence().size();
  }
}
