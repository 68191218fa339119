package org.bayan.okapi.internal.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.bayan.okapi.UnitKind;

/**
 * Finds footnotes in PDFs that do not name them: lines in a smaller font at the lower end of a
 * column, the first one with a label.
 */
final class Footnotes {
  private static final float SMALLER = 0.93f;

  private final Style body;
  private final boolean rightToLeft;
  private final List<Block> notes = new ArrayList<>();
  private final Set<TextLine> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  Footnotes(Style body, boolean rightToLeft) {
    this.body = body;
    this.rightToLeft = rightToLeft;
  }

  /** Takes the footnotes out of a page. */
  PageText takeFrom(PageText page) {
    for (Flow flow : page.flows()) {
      if (!flow.cell()) {
        take(flow.lines());
      }
    }
    return page.keeping(l -> !taken.contains(l));
  }

  private void take(List<TextLine> lines) {
    int start = lines.size();
    while (start > 0 && isSmall(lines.get(start - 1))) {
      start--;
    }
    while (start < lines.size() && label(lines.get(start)).isEmpty()) {
      start++;
    }
    Block note = null;
    for (TextLine line : lines.subList(start, lines.size())) {
      if (!label(line).isEmpty()) {
        note = new Block(rightToLeft, 0);
        note.become(UnitKind.FOOTNOTE, 0);
        notes.add(note);
      }
      note.add(line);
      taken.add(line);
    }
  }

  private boolean isSmall(TextLine line) {
    return !line.tag().isKnown() && line.style().size() <= SMALLER * body.size();
  }

  private String label(TextLine line) {
    return Labels.noteLabel(line.text(LineDirection.isRightToLeft(line, rightToLeft)));
  }

  /** All footnotes that were taken. */
  List<Block> notes() {
    return notes;
  }
}
