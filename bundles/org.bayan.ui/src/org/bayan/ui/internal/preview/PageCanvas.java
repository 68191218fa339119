package org.bayan.ui.internal.preview;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.ui.internal.views.ScreenReader;
import org.bayan.ui.internal.views.Shades;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * One document as a page. A click or Enter picks a segment; Up and Down go from segment to segment,
 * the other keys of a page scroll.
 */
final class PageCanvas {

  private static final String CSS_ID = "BayanPage";

  /** Scroll bar units a block. */
  private static final int UNITS = 100;

  private static final int WHEEL = 18;

  /** What would leave another control and does something here. */
  private static final Set<Integer> KEYS_OF_THE_PAGE =
      Set.of(
          SWT.TRAVERSE_ARROW_NEXT,
          SWT.TRAVERSE_ARROW_PREVIOUS,
          SWT.TRAVERSE_PAGE_NEXT,
          SWT.TRAVERSE_PAGE_PREVIOUS,
          SWT.TRAVERSE_RETURN);

  private final Canvas canvas;
  private final Shades shades;
  private final Consumer<Segment> picked;
  private Text text;
  private PageBlocks blocks;
  private PagePosition position;
  private List<Segment> selected = List.of();
  private PageCursor cursor;

  /**
   * Makes the widget.
   *
   * @param name what the page shows, for screen readers
   * @param picked is told the segment that a person picked
   */
  PageCanvas(Composite parent, String name, Consumer<Segment> picked) {
    this.picked = picked;
    canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
    canvas.setData("org.eclipse.e4.ui.css.id", CSS_ID);
    shades = new Shades(canvas);
    canvas.addListener(SWT.Paint, e -> paint(e.gc));
    canvas.addListener(SWT.Resize, e -> resized());
    canvas.addListener(SWT.MouseDown, e -> pick(e.x, e.y));
    canvas.addListener(SWT.MouseWheel, e -> scroll(-e.count * WHEEL));
    canvas.addListener(SWT.KeyDown, this::keyDown);
    canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
    canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
    canvas.addListener(SWT.Dispose, e -> dispose());
    canvas.addListener(SWT.Traverse, e -> e.doit = !KEYS_OF_THE_PAGE.contains(e.detail));
    canvas.getVerticalBar().addListener(SWT.Selection, e -> dragged());
    ScreenReader.name(canvas, NLS.bind(Messages.pageName, name));
    canvas
        .getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_DOCUMENT;
              }

              @Override
              public void getValue(AccessibleControlEvent e) {
                e.result = cursor == null ? "" : cursor.segment().getText();
              }
            });
  }

  Canvas control() {
    return canvas;
  }

  /** Shows a text with some of its segments selected, and goes to them. */
  void show(Text shown, List<Segment> segments) {
    boolean same = shown == text && segments.equals(selected);
    text = shown;
    selected = List.copyOf(segments);
    lay();
    if (!segments.isEmpty()) {
      cursor = PageCursor.at(segments.get(0));
      if (!same || !isInSight(segments.get(0))) {
        reveal(segments.get(0));
      }
    }
  }

  /** Keeps the place where there was one; before, there was no room to go anywhere. */
  private void resized() {
    boolean first = blocks == null;
    lay();
    if (first && !selected.isEmpty()) {
      reveal(selected.get(0));
    }
  }

  /** Lays out again: the text, the fonts or the width have changed. */
  void lay() {
    int block = position == null ? 0 : position.block();
    int hidden = position == null ? 0 : position.hidden();
    dispose();
    int width = canvas.getClientArea().width;
    if (text == null || width == 0) {
      return;
    }
    blocks = new PageBlocks(canvas.getDisplay(), text, width);
    position = new PagePosition(blocks.size(), blocks::height);
    position.goTo(block, view());
    position.move(hidden, view());
    moved();
  }

  private int view() {
    return canvas.getClientArea().height;
  }

  private void paint(GC gc) {
    if (blocks == null || blocks.size() == 0) {
      return;
    }
    Segment focused = canvas.isFocusControl() && cursor != null ? cursor.segment() : null;
    PagePainter painter = new PagePainter(gc, shades, selected, focused);
    int y = -position.hidden();
    for (int index = position.block(); index < blocks.size() && y < view(); index++) {
      Block block = blocks.get(index);
      boolean afterOther = index == 0 || blocks.unit(index - 1).getKind() != block.unit().getKind();
      painter.paint(block, y, afterOther);
      y += block.height();
    }
  }

  /** Whether a segment is in sight, or a long one from its beginning on. */
  private boolean isInSight(Segment segment) {
    Rectangle place = place(segment);
    return place != null
        && place.y >= 0
        && (place.y + place.height <= view() || place.y <= view() / 3);
  }

  /** Where a segment is; null where it is out of sight. */
  private Rectangle place(Segment segment) {
    int index = blocks == null ? -1 : blocks.indexOf(segment.getUnit());
    int top = index < 0 ? Integer.MIN_VALUE : position.top(index, view());
    if (top == Integer.MIN_VALUE || top == Integer.MAX_VALUE) {
      return null;
    }
    return blocks.get(index).places(segment, top).stream().reduce(Rectangle::union).orElse(null);
  }

  /** Scrolls so that a segment begins in the upper third, unless it is in sight. */
  private void reveal(Segment segment) {
    int index = blocks == null ? -1 : blocks.indexOf(segment.getUnit());
    if (index >= 0 && !isInSight(segment)) {
      position.goTo(index, view());
      Rectangle place = place(segment);
      if (place != null) {
        int above = Math.clamp((view() - place.height) / 2L, 0, view() / 3);
        position.move(place.y - above, view());
      }
      moved();
    }
  }

  private void scroll(int distance) {
    if (position != null) {
      position.move(distance, view());
      moved();
    }
  }

  private void dragged() {
    int selection = canvas.getVerticalBar().getSelection();
    int block = selection / UNITS;
    position.goTo(block, view());
    position.move(blocks.height(position.block()) * (selection % UNITS) / UNITS, view());
    canvas.redraw();
  }

  /** Lets the scroll bar follow. */
  private void moved() {
    ScrollBar bar = canvas.getVerticalBar();
    int inSight = 1 + position.blockAt(view() - 1, view()) - position.block();
    int share =
        blocks.size() == 0 ? 0 : position.hidden() * UNITS / blocks.height(position.block());
    int thumb = Math.max(1, inSight * UNITS - share);
    int all = Math.max(1, blocks.size() * UNITS);
    bar.setValues(position.block() * UNITS + share, 0, all, Math.min(thumb, all), UNITS / 2, thumb);
    bar.setVisible(thumb < all);
    canvas.redraw();
  }

  private void pick(int x, int y) {
    canvas.setFocus();
    if (blocks == null || blocks.size() == 0) {
      return;
    }
    int index = position.blockAt(y, view());
    Block block = blocks.get(index);
    Rectangle area = block.textArea(position.top(index, view()));
    int inX = Math.clamp(x - area.x, 0, area.width);
    int fromStart = block.layout().getOrientation() == SWT.RIGHT_TO_LEFT ? area.width - inX : inX;
    int offset = block.layout().getOffset(new Point(fromStart, y - area.y), null);
    block.text().at(offset).ifPresent(this::pick);
  }

  private void pick(Segment segment) {
    cursor = PageCursor.at(segment);
    picked.accept(segment);
    canvas.redraw();
  }

  private void keyDown(Event e) {
    if (blocks == null || blocks.size() == 0) {
      return;
    }
    switch (e.keyCode) {
      case SWT.ARROW_DOWN -> step(true);
      case SWT.ARROW_UP -> step(false);
      case SWT.PAGE_DOWN -> scroll(view() - WHEEL);
      case SWT.PAGE_UP -> scroll(WHEEL - view());
      case SWT.HOME -> go(0);
      case SWT.END -> go(blocks.size() - 1);
      case SWT.CR, SWT.KEYPAD_CR, ' ' -> {
        if (cursor != null) {
          pick(cursor.segment());
        }
      }
      default -> {
        return;
      }
    }
    e.doit = false;
  }

  private void step(boolean down) {
    cursor =
        cursor == null
            ? PageCursor.at(blocks.unit(position.block()).getSegments().get(0))
            : cursor.step(blocks, down);
    reveal(cursor.segment());
    canvas.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
    canvas.redraw();
  }

  private void go(int block) {
    cursor = PageCursor.at(blocks.unit(block).getSegments().get(0));
    position.goTo(block, view());
    moved();
  }

  /** The segment that the keyboard is at; null for none. */
  Segment cursor() {
    return cursor == null ? null : cursor.segment();
  }

  /** Whether a segment is on the screen, or a long one from its beginning on. */
  boolean shows(Segment segment) {
    return isInSight(segment);
  }

  private void dispose() {
    if (blocks != null) {
      blocks.dispose();
      blocks = null;
      position = null;
    }
  }
}
