package org.bayan.rules.ui.internal.tryout;

import java.util.Optional;
import java.util.Set;
import org.bayan.okapi.SegmentationDecision;
import org.bayan.okapi.SegmentationDecision.Outcome;
import org.bayan.okapi.TextRange;
import org.bayan.okapi.rules.Trial;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;

/**
 * Draws into a text: at the end of each segment a bar with its number, and under positions at which
 * an exception decided, or nothing where a sentence looks finished, a small sign.
 */
final class MarkPainter {

  private static final int DIGIT = 9;
  private static final int AROUND = 14;
  private static final int ROUND = 7;
  private static final String BREAK = "org.bayan.ui.color.accent";
  private static final String EXCEPTION = "org.bayan.ui.color.review";

  private final StyledText text;
  private final MarkLines lines;
  private final Font small;
  private Set<Integer> widened = Set.of();
  private Optional<Trial> trial = Optional.empty();

  MarkPainter(StyledText text) {
    this.text = text;
    lines = new MarkLines(text);
    FontDescriptor dialog = JFaceResources.getDialogFontDescriptor();
    small =
        new LocalResourceManager(JFaceResources.getResources(), text)
            .create(dialog.setHeight(Math.max(5, dialog.getFontData()[0].getHeight() * 6 / 10)));
    text.addPaintListener(this::paint);
  }

  void show(Optional<Trial> shown) {
    trial = shown;
  }

  /** The width that the mark of a segment needs. */
  static int width(int number) {
    return AROUND + DIGIT * String.valueOf(number).length();
  }

  /** Whether a blank follows that can make room for a mark. */
  boolean isBeforeSpace(int offset) {
    if (offset >= text.getCharCount()) {
      return false;
    }
    char c = text.getTextRange(offset, 1).charAt(0);
    return Character.isSpaceChar(c) && c != '\u2028' && c != '\u2029';
  }

  /** Says where room was made. */
  void widened(Set<Integer> offsets) {
    widened = Set.copyOf(offsets);
    lines.clear();
  }

  /** Whether the next character stands in the next line on the screen, or there is none. */
  boolean isAtEndOfLine(int offset) {
    return lines.isLast(offset);
  }

  /** Forgets where lines stand, as the width or the font is another one. */
  void moved() {
    lines.clear();
  }

  private void paint(PaintEvent event) {
    if (text.getCharCount() == 0) {
      hint(event.gc);
      return;
    }
    Optional<Trial> shown = trial.filter(one -> one.text().equals(text.getText()));
    if (shown.isEmpty()) {
      return;
    }
    event.gc.setAntialias(SWT.ON);
    int number = 0;
    lines.look();
    for (TextRange segment : shown.get().segments()) {
      int last = ++number;
      lines.at(segment.end()).ifPresent(at -> end(event.gc, segment.end(), at, last));
    }
    for (SegmentationDecision decision : shown.get().decisions()) {
      if (decision.outcome() != Outcome.BREAK) {
        lines.at(decision.offset()).ifPresent(at -> sign(event.gc, decision, at));
      }
    }
  }

  private void hint(GC gc) {
    gc.setForeground(text.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
    gc.setFont(JFaceResources.getDialogFont());
    gc.drawText(Messages.textHint, text.getLeftMargin(), text.getTopMargin(), true);
  }

  private void end(GC gc, int offset, Point at, int number) {
    int height = text.getLineHeight();
    Color colour = colour(BREAK);
    gc.setBackground(colour);
    gc.fillRectangle(at.x + 2, at.y + 1, 2, height - 2);
    boolean hasRoom = widened.contains(offset) || isAtEndOfLine(offset);
    // Without room the number stands small at the top, where most letters leave some.
    gc.setFont(hasRoom ? JFaceResources.getDialogFont() : small);
    pill(gc, at.x + 4, hasRoom ? at.y + 1 : at.y - 1, number);
  }

  private void pill(GC gc, int x, int y, int number) {
    String label = String.valueOf(number);
    Point size = gc.textExtent(label);
    gc.fillRoundRectangle(x, y, size.x + 6, size.y, ROUND, ROUND);
    gc.setForeground(text.getBackground());
    gc.drawText(label, x + 3, y, true);
  }

  private void sign(GC gc, SegmentationDecision decision, Point at) {
    int base = at.y + text.getLineHeight() - 1;
    gc.setForeground(colour(EXCEPTION));
    gc.setLineWidth(2);
    if (decision.outcome() == Outcome.NO_BREAK) {
      // An arc that ties together what an exception does not let part.
      gc.drawArc(at.x - 5, base - 4, 10, 7, 180, 180);
    } else {
      gc.drawLine(at.x - 3, base - 1, at.x, base + 2);
      gc.drawLine(at.x, base + 2, at.x + 3, base - 1);
    }
  }

  private static Color colour(String id) {
    return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(id);
  }
}
