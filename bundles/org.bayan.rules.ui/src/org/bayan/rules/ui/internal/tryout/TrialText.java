package org.bayan.rules.ui.internal.tryout;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bayan.okapi.TextRange;
import org.bayan.okapi.rules.Trial;
import org.bayan.text.Direction;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.TraverseListener;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** The text that is tried, with a numbered mark at the end of each segment. */
final class TrialText {

  /** Only so many marks get room in the text, as it takes time to lay lines out with it. */
  private static final int MOST_NUMBERS = 100;

  private final StyledText text;
  private final TextUndo undo;
  private final MarkPainter painter;
  private int shownWidth;
  private Optional<Trial> trial = Optional.empty();
  private Direction direction = Direction.LEFT_TO_RIGHT;
  private boolean followed;

  TrialText(Composite parent) {
    text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
    // A mark at the end of a wrapped line hangs into the margin.
    text.setMargins(8, 6, MarkPainter.width(99), 6);
    text.setLineSpacing(4);
    text.setAlwaysShowScrollBars(false);
    ScreenReader.name(text, Messages.textName);
    text.addTraverseListener(LEAVE);
    undo = new TextUndo(text);
    painter = new MarkPainter(text);
    IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
    IPropertyChangeListener listener = event -> themeChanged();
    themes.addPropertyChangeListener(listener);
    text.addDisposeListener(event -> themes.removePropertyChangeListener(listener));
    text.addControlListener(ControlListener.controlResizedAdapter(event -> resized()));
    applyFont();
  }

  /** Lines may break elsewhere now. Marks themselves bring scroll bars, which resize the text. */
  private void resized() {
    int width = text.getSize().x;
    if (width != shownWidth) {
      shownWidth = width;
      painter.moved();
      show(trial);
    }
  }

  /** The tabulator key leaves the text; a tabulator can be pasted. */
  private static final TraverseListener LEAVE =
      event -> {
        boolean tab =
            event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        event.doit |= tab;
      };

  StyledText widget() {
    return text;
  }

  TextUndo undo() {
    return undo;
  }

  boolean isFollowed() {
    return followed;
  }

  void follow() {
    followed = true;
  }

  void direction(Direction changed) {
    direction = changed;
    boolean rightToLeft = changed == Direction.RIGHT_TO_LEFT;
    text.setOrientation(rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
    applyFont();
  }

  private void applyFont() {
    String id =
        direction == Direction.RIGHT_TO_LEFT
            ? BayanUi.RIGHT_TO_LEFT_FONT
            : BayanUi.LEFT_TO_RIGHT_FONT;
    text.setFont(
        PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry().get(id));
    painter.moved();
  }

  private void themeChanged() {
    if (!text.isDisposed()) {
      applyFont();
      text.redraw();
    }
  }

  /** Shows the marks of a trial of this very text, or none. */
  void show(Optional<Trial> shown) {
    trial = shown;
    painter.show(trial);
    SortedMap<Integer, Integer> ends = new TreeMap<>();
    int number = 0;
    for (TextRange segment : trial.map(Trial::segments).orElse(List.of())) {
      number++;
      if (number <= MOST_NUMBERS && painter.isBeforeSpace(segment.end())) {
        ends.put(segment.end(), number);
      }
    }
    widen(ends);
    if (direction == Direction.RIGHT_TO_LEFT) {
      // GTK places all of a wrapped line by the width of the blank at its end and draws without it.
      ends.keySet().removeIf(painter::isAtEndOfLine);
      widen(ends);
    }
    text.redraw();
  }

  /** Gives the white space after segments the room that their marks need. */
  private void widen(SortedMap<Integer, Integer> numbers) {
    text.setStyleRanges(
        numbers.entrySet().stream()
            .map(end -> wide(end.getKey(), end.getValue()))
            .toArray(StyleRange[]::new));
    painter.widened(numbers.keySet());
  }

  private static StyleRange wide(int offset, int number) {
    StyleRange range = new StyleRange();
    range.start = offset;
    range.length = 1;
    int height = JFaceResources.getDialogFont().getFontData()[0].getHeight();
    range.metrics = new GlyphMetrics(height, 2, MarkPainter.width(number));
    return range;
  }

  void goTo(int start, int end) {
    text.setSelection(start, end);
    text.showSelection();
  }
}
