package org.bayan.ui.internal.blocks;

import java.util.List;
import java.util.Optional;
import org.bayan.ui.internal.views.KeyboardMenu;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * A scrolled list of blocks, of which one is selected. It moves the selection by keys and by the
 * mouse; what else keys do with the selected block is up to its owner.
 */
public final class BlockList {

  /** The name under which the style sheets of themes know surfaces on which texts are read. */
  private static final String CSS_ID = "BayanPage";

  private static final int STEP = 24;

  private final Canvas canvas;
  private final BlockContent content;
  private List<Block> heads = List.of();
  private List<? extends Block> blocks = List.of();
  private int selected;
  private int top;

  /** A list that is empty until it is told to {@link #show}. */
  public BlockList(Composite parent, BlockContent content) {
    this.content = content;
    // What is drawn is placed from the left; it mirrors itself where the window is mirrored.
    canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT);
    canvas.setData("org.eclipse.e4.ui.css.id", CSS_ID);
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.Resize, event -> lay());
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(SWT.Traverse, BlockList::traverse);
    canvas.addListener(SWT.MouseDown, this::pressed);
    canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
    canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
    canvas.addListener(SWT.Dispose, event -> disposeBlocks());
    bar().addListener(SWT.Selection, event -> scrollTo(bar().getSelection()));
    KeyboardMenu.at(canvas, this::selectedBounds);
    speak();
  }

  private void speak() {
    canvas
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = content.spoken();
              }
            });
    canvas
        .getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LIST;
              }
            });
  }

  /** On which the list is drawn. */
  public Canvas control() {
    return canvas;
  }

  /** The index of the selected block; of one that is not there where there are no blocks. */
  public int selected() {
    return selected;
  }

  /**
   * Shows what the content has now, from its beginning.
   *
   * @param index the block that is selected
   */
  public void show(int index) {
    selected = index;
    top = 0;
    lay();
    selectionChanged();
  }

  /** Lays out again: the width, or fonts and colours, have changed. */
  public void lay() {
    disposeBlocks();
    int width = canvas.getClientArea().width;
    if (width > 0) {
      heads = content.heads(canvas, width);
      blocks = content.blocks(canvas, width);
    }
    scrollTo(top);
  }

  private void disposeBlocks() {
    heads.forEach(Block::dispose);
    heads = List.of();
    blocks.forEach(Block::dispose);
    blocks = List.of();
  }

  private ScrollBar bar() {
    return canvas.getVerticalBar();
  }

  private static int height(List<? extends Block> some) {
    return some.stream().mapToInt(Block::height).sum();
  }

  private void scrollTo(int wanted) {
    int view = Math.max(1, canvas.getClientArea().height);
    int all = Math.max(view, height(heads) + height(blocks));
    top = Math.clamp(wanted, 0, all - view);
    bar().setValues(top, 0, all, view, STEP, view);
    bar().setVisible(all > view);
    canvas.redraw();
  }

  private int topOf(int index) {
    return height(heads) + height(blocks.subList(0, Math.min(index, blocks.size())));
  }

  private Optional<Rectangle> selectedBounds() {
    return selected < blocks.size()
        ? Optional.of(
            new Rectangle(
                0,
                topOf(selected) - top,
                canvas.getClientArea().width,
                blocks.get(selected).height()))
        : Optional.empty();
  }

  private void select(int index) {
    if (!blocks.isEmpty()) {
      selected = Math.clamp(index, 0, blocks.size() - 1);
      reveal();
      selectionChanged();
    }
  }

  /** Scrolls to the selected block; with the first one, what stands above it is seen too. */
  private void reveal() {
    int start = selected == 0 ? 0 : topOf(selected);
    int end = topOf(selected) + blocks.get(selected).height();
    int view = canvas.getClientArea().height;
    if (start < top || end - start > view) {
      scrollTo(start);
    } else {
      scrollTo(Math.max(top, end - view));
    }
  }

  private void selectionChanged() {
    canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_DOWN -> select(selected + 1);
      case SWT.ARROW_UP -> select(selected - 1);
      case SWT.HOME -> select(0);
      case SWT.END -> select(blocks.size() - 1);
      case SWT.PAGE_DOWN -> scrollTo(top + canvas.getClientArea().height);
      case SWT.PAGE_UP -> scrollTo(top - canvas.getClientArea().height);
      default -> {
        // Other keys are commands, or the owner's.
      }
    }
  }

  /** Tab leaves the list; arrows and Enter stay in it. */
  private static void traverse(Event event) {
    event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
  }

  private void pressed(Event event) {
    canvas.setFocus();
    int y = event.y + top;
    for (int index = 0; index < blocks.size(); index++) {
      if (y >= topOf(index) && y < topOf(index) + blocks.get(index).height()) {
        select(index);
      }
    }
  }

  private void paint(Event event) {
    int y = -top;
    for (Block head : heads) {
      head.paint(event.gc, y, false);
      y += head.height();
    }
    for (int index = 0; index < blocks.size(); index++) {
      blocks.get(index).paint(event.gc, y, index == selected);
      y += blocks.get(index).height();
    }
  }
}
