package org.bayan.terms.ui.internal.form;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.swt.custom.StyledText;

/**
 * What undo and redo go through while a text is typed and is no edit yet. Letters typed one after
 * the other are undone word by word.
 */
final class FieldUndo {

  private record Moment(String text, int caret) {}

  private final StyledText text;
  private final Deque<Moment> undo = new ArrayDeque<>();
  private final Deque<Moment> redo = new ArrayDeque<>();
  private Moment now = new Moment("", 0);
  private boolean restoring;

  FieldUndo(StyledText text) {
    this.text = text;
  }

  /** Another text is shown. */
  void clear() {
    undo.clear();
    redo.clear();
    now = moment();
  }

  /** A person has changed the text. */
  void changed() {
    if (restoring) {
      return;
    }
    Moment next = moment();
    if (!goesOn(next)) {
      undo.push(now);
    }
    redo.clear();
    now = next;
  }

  private Moment moment() {
    return new Moment(text.getText(), text.getCaretOffset());
  }

  private boolean goesOn(Moment next) {
    boolean oneMore = next.text().length() == now.text().length() + 1;
    int at = text.getCharCount() - 1;
    return !undo.isEmpty()
        && oneMore
        && next.text().startsWith(now.text())
        && !Character.isWhitespace(next.text().charAt(at));
  }

  boolean canUndo() {
    return !undo.isEmpty();
  }

  boolean canRedo() {
    return !redo.isEmpty();
  }

  void undo() {
    go(undo, redo);
  }

  void redo() {
    go(redo, undo);
  }

  private void go(Deque<Moment> from, Deque<Moment> to) {
    to.push(now);
    now = from.pop();
    restoring = true;
    text.setText(now.text());
    text.setCaretOffset(Math.min(now.caret(), now.text().length()));
    restoring = false;
  }
}
