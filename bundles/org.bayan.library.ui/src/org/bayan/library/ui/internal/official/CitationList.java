package org.bayan.library.ui.internal.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.citation.Citation;
import org.bayan.library.ui.LibraryUi;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.views.CommandKey;
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

/** The words of the report, and below them the citations, of which one is selected. */
final class CitationList {

  /** The name under which the style sheets of themes know surfaces on which texts are read. */
  private static final String CSS_ID = "BayanPage";

  private static final int STEP = 24;

  private final Canvas canvas;
  private final Runnable chosen;
  private final List<Block> heads = new ArrayList<>();
  private final List<CitationBlock> blocks = new ArrayList<>();
  private FoundCitations found;
  private Differences differences = Differences.NONE;
  private int selected;
  private int top;

  /**
   * An empty list.
   *
   * @param chosen is run when the selected citation is chosen by Enter or a double click
   */
  CitationList(Composite parent, Runnable chosen) {
    this.chosen = chosen;
    // What is drawn is placed from the left; it mirrors itself where the window is mirrored.
    canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT);
    canvas.setData("org.eclipse.e4.ui.css.id", CSS_ID);
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.Resize, event -> lay());
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(SWT.Traverse, CitationList::traverse);
    canvas.addListener(SWT.MouseDown, this::pressed);
    canvas.addListener(SWT.MouseDoubleClick, event -> chosen.run());
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

  /** The selected citation in words. */
  String spoken() {
    return selection()
        .map(one -> CitationLabels.spoken(one, marked(one), selected + 1, found.citations().size()))
        .orElse(Messages.listName);
  }

  Canvas control() {
    return canvas;
  }

  /**
   * Shows citations.
   *
   * @param index the citation that is selected
   */
  void show(FoundCitations shown, int index) {
    found = shown;
    differences = Differences.NONE;
    selected = Math.clamp(index, 0, Math.max(0, shown.citations().size() - 1));
    top = 0;
    lay();
    selectionChanged();
  }

  /** Marks what one side says and the other does not. */
  void mark(Differences known) {
    differences = known;
    lay();
  }

  /** What is shown. */
  List<Citation> citations() {
    return found == null ? List.of() : found.citations();
  }

  /** The citation that is selected; empty where there is none. */
  Optional<Citation> selection() {
    return selected < citations().size()
        ? Optional.of(citations().get(selected))
        : Optional.empty();
  }

  /** The paragraph of a citation, as it is shown. */
  MarkedPassage marked(Citation citation) {
    return MarkedPassage.of(
        citation.passage().getFirst().getUnit().getSegments(), citation.passage(), differences);
  }

  /** The words of the report, as they are shown. */
  MarkedPassage markedReport() {
    return MarkedPassage.of(found.report(), found.report(), differences);
  }

  /** Lays out again: the width, or fonts and colours, have changed. */
  void lay() {
    disposeBlocks();
    int width = canvas.getClientArea().width;
    if (found != null && width > 0) {
      if (!found.report().isEmpty()) {
        String language = found.bead().language(Side.SOURCE);
        heads.add(new ReportBlock(canvas, markedReport(), language, !differences.isEmpty(), width));
      }
      for (Citation one : found.citations()) {
        blocks.add(new CitationBlock(canvas, one, marked(one), found.language(), width));
      }
    }
    scrollTo(top);
  }

  private void disposeBlocks() {
    heads.forEach(Block::dispose);
    heads.clear();
    blocks.forEach(Block::dispose);
    blocks.clear();
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
      case SWT.CR, SWT.KEYPAD_CR -> {
        if ((event.stateMask & SWT.MODIFIER_MASK) == 0) {
          chosen.run();
        }
      }
      case SWT.DEL -> {
        event.doit = false;
        CommandKey.run(LibraryUi.REMOVE_CITATION);
      }
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
