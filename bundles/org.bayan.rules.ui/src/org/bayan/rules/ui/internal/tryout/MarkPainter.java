package org.bayan.rules.ui.internal.tryout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.okapi.SegmentationDecision;
import org.bayan.okapi.SegmentationDecision.Outcome;
import org.bayan.okapi.TextRange;
import org.bayan.okapi.rules.Trial;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
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
  private Set<Integer> widened = Set.of();
  private Optional<Trial> trial = Optional.empty();

  MarkPainter(StyledText text) {
    this.text = text;
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
  }

  /** Whether the next character stands in the next line, or there is none. */
  boolean isAtEndOfLine(int offset) {
    if (offset >= text.getCharCount()) {
      return true;
    }
    int below = text.getLocationAtOffset(offset + 1).y - text.getLocationAtOffset(offset).y;
    // Within a line they may differ by some pixels.
    return below > text.getLineHeight() / 2;
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
    List<TextRange> segments = shown.get().segments();
    for (TextRange segment : segments) {
      end(event.gc, segment.end(), ++number);
    }
    for (SegmentationDecision decision : shown.get().decisions()) {
      if (decision.outcome() != Outcome.BREAK) {
        sign(event.gc, decision);
      }
    }
  }

  private void hint(GC gc) {
    gc.setForeground(text.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
    gc.setFont(JFaceResources.getDialogFont());
    gc.drawText(Messages.textHint, text.getLeftMargin(), text.getTopMargin(), true);
  }

  private void end(GC gc, int offset, int number) {
    Point at = text.getLocationAtOffset(offset);
    int height = text.getLineHeight(offset);
    Color colour = colour(BREAK);
    gc.setBackground(colour);
    gc.fillRectangle(at.x + 2, at.y + 1, 2, height - 2);
    boolean hasRoom = widened.contains(offset) || isAtEndOfLine(offset);
    if (hasRoom) {
      pill(gc, at.x + 4, at.y + 1, number);
    }
  }

  private void pill(GC gc, int x, int y, int number) {
    gc.setFont(JFaceResources.getFontRegistry().get(JFaceResources.DIALOG_FONT));
    String label = String.valueOf(number);
    Point size = gc.textExtent(label);
    gc.fillRoundRectangle(x, y, size.x + 6, size.y, ROUND, ROUND);
    gc.setForeground(text.getBackground());
    gc.drawText(label, x + 3, y, true);
  }

  private void sign(GC gc, SegmentationDecision decision) {
    Point at = text.getLocationAtOffset(decision.offset());
    int base = at.y + text.getLineHeight(decision.offset()) - 1;
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
