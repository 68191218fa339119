package org.bayan.ui.internal.writing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What undo and redo go through while a field is open. Letters typed one after the other are undone
 * word by word.
 */
final class TypingHistory {

  /**
   * A moment.
   *
   * @param text what was written
   * @param caret where the caret stood
   */
  record Moment(WrittenText text, int caret) {}

  private final Deque<Moment> undo = new ArrayDeque<>();
  private final Deque<Moment> redo = new ArrayDeque<>();
  private Moment now;
  private int typedAt = -1;

  TypingHistory(Moment first) {
    now = first;
  }

  /**
   * Takes in a change.
   *
   * @param next what there is now
   * @param typed the one character that was typed; empty for any other change
   */
  void add(Moment next, Optional<Character> typed) {
    if (!goesOn(next, typed)) {
      undo.push(now);
    }
    redo.clear();
    now = next;
    typedAt = typed.isPresent() ? next.caret() : -1;
  }

  /** Whether a letter goes on with the word that was being typed. */
  private boolean goesOn(Moment next, Optional<Character> typed) {
    return typed.isPresent()
        && typedAt >= 0
        && next.caret() == typedAt + 1
        && (!endsInBlank(typedAt) || Character.isWhitespace(typed.get()));
  }

  private boolean endsInBlank(int caret) {
    return caret > 0 && Character.isWhitespace(now.text().text().charAt(caret - 1));
  }

  boolean canUndo() {
    return !undo.isEmpty();
  }

  boolean canRedo() {
    return !redo.isEmpty();
  }

  /** Goes one step back; empty where there is none. */
  Optional<Moment> undo() {
    return go(undo, redo);
  }

  /** Goes one step forward again; empty where there is none. */
  Optional<Moment> redo() {
    return go(redo, undo);
  }

  private Optional<Moment> go(Deque<Moment> from, Deque<Moment> to) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    to.push(now);
    now = from.pop();
    typedAt = -1;
    return Optional.of(now);
  }
}
