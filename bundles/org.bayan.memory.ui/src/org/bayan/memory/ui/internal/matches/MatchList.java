package org.bayan.memory.ui.internal.matches;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.memory.ui.internal.preferences.MemoryPreferences;
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

/** The list of matches, of which one is selected. */
final class MatchList {

  /** So many matches have a number. */
  static final int NUMBERED = 9;

  /** The name under which the style sheets of themes know surfaces on which texts are read. */
  private static final String CSS_ID = "BayanPage";

  private static final int STEP = 24;

  private final Canvas canvas;
  private final Runnable chosen;
  private final List<MatchBlock> blocks = new ArrayList<>();
  private FoundMatches found;
  private int selected;
  private int top;

  /**
   * An empty list.
   *
   * @param chosen is run when the selected match is chosen by Enter or a double click
   */
  MatchList(Composite parent, Runnable chosen) {
    this.chosen = chosen;
    // What is drawn is placed from the left; it mirrors itself where the window is mirrored.
    canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT);
    canvas.setData("org.eclipse.e4.ui.css.id", CSS_ID);
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.Resize, event -> lay());
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(SWT.Traverse, MatchList::traverse);
    canvas.addListener(SWT.MouseDown, this::pressed);
    canvas.addListener(SWT.MouseDoubleClick, event -> chosen.run());
    canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
    canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
    canvas.addListener(SWT.Dispose, event -> disposeBlocks());
    canvas.getVerticalBar().addListener(SWT.Selection, event -> scrollTo(bar().getSelection()));
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
                event.result = spoken();
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

  /** The selected match in words. */
  String spoken() {
    return selection()
        .map(one -> MatchLabels.spoken(one, selected + 1, found.matches().size(), penalty()))
        .orElse(Messages.listName);
  }

  private static int penalty() {
    return MemoryPreferences.lookUp().unreviewedPenalty();
  }

  Canvas control() {
    return canvas;
  }

  /** Shows matches; the first is selected. */
  void show(FoundMatches shown) {
    found = shown;
    selected = 0;
    top = 0;
    lay();
    selectionChanged();
  }

  /** What is shown. */
  List<ShownMatch> matches() {
    return found == null ? List.of() : found.matches();
  }

  /** The match that is selected; empty where there is none. */
  Optional<ShownMatch> selection() {
    return selected < matches().size() ? Optional.of(matches().get(selected)) : Optional.empty();
  }

  /** Lays out again: the width, or fonts and colours, have changed. */
  void lay() {
    disposeBlocks();
    int width = canvas.getClientArea().width;
    if (found != null && width > 0) {
      int number = 1;
      for (ShownMatch match : found.matches()) {
        blocks.add(new MatchBlock(canvas, match, number++, found.text(), penalty(), width));
      }
    }
    scrollTo(top);
  }

  private void disposeBlocks() {
    blocks.forEach(MatchBlock::dispose);
    blocks.clear();
  }

  private ScrollBar bar() {
    return canvas.getVerticalBar();
  }

  private int height() {
    return blocks.stream().mapToInt(MatchBlock::height).sum();
  }

  private void scrollTo(int wanted) {
    int view = Math.max(1, canvas.getClientArea().height);
    int all = Math.max(view, height());
    top = Math.clamp(wanted, 0, all - view);
    bar().setValues(top, 0, all, view, STEP, view);
    bar().setVisible(all > view);
    canvas.redraw();
  }

  private int topOf(int index) {
    return blocks.subList(0, Math.min(index, blocks.size())).stream()
        .mapToInt(MatchBlock::height)
        .sum();
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

  private void reveal() {
    int start = topOf(selected);
    int end = start + blocks.get(selected).height();
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
      case SWT.CR, SWT.KEYPAD_CR -> chosen.run();
      default -> {
        // Other keys are commands.
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
    for (int index = 0; index < blocks.size(); index++) {
      blocks.get(index).paint(event.gc, y, index == selected);
      y += blocks.get(index).height();
    }
  }
}
