package org.bayan.rules.ui.internal.tryout;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.custom.ExtendedModifyEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** Undoes and redoes what is typed and pasted into a text. */
final class TextUndo {

  private static final int MOST = 500;

  private final StyledText text;
  private final Deque<Edit> done = new ArrayDeque<>();
  private final Deque<Edit> undone = new ArrayDeque<>();
  private final IAction undo;
  private final IAction redo;
  private boolean replaying;

  /**
   * An edit.
   *
   * @param start where it begins
   * @param before what stood there
   * @param after what stands there now
   */
  private record Edit(int start, String before, String after) {

    /** Letters that are typed one after the other are one edit, up to a blank. */
    boolean goesOnIn(Edit next) {
      return before.isEmpty()
          && next.before.isEmpty()
          && next.after.length() == 1
          && !next.after.isBlank()
          && start + after.length() == next.start;
    }

    Edit with(Edit next) {
      return new Edit(start, before, after + next.after);
    }
  }

  TextUndo(StyledText text) {
    this.text = text;
    undo = new TrialAction(Messages.undoTyping, IWorkbenchCommandConstants.EDIT_UNDO, this::undo);
    redo = new TrialAction(Messages.redoTyping, IWorkbenchCommandConstants.EDIT_REDO, this::redo);
    text.addExtendedModifyListener(this::modified);
    enable();
  }

  private void modified(ExtendedModifyEvent event) {
    if (replaying) {
      return;
    }
    String after = event.length == 0 ? "" : text.getTextRange(event.start, event.length);
    Edit edit = new Edit(event.start, event.replacedText, after);
    undone.clear();
    if (!done.isEmpty() && done.peek().goesOnIn(edit)) {
      done.push(done.pop().with(edit));
    } else {
      done.push(edit);
    }
    if (done.size() > MOST) {
      done.removeLast();
    }
    enable();
  }

  private void undo() {
    if (!done.isEmpty()) {
      Edit edit = done.pop();
      undone.push(edit);
      replace(edit.start(), edit.after(), edit.before());
    }
  }

  private void redo() {
    if (!undone.isEmpty()) {
      Edit edit = undone.pop();
      done.push(edit);
      replace(edit.start(), edit.before(), edit.after());
    }
  }

  private void replace(int start, String old, String now) {
    replaying = true;
    text.replaceTextRange(start, old.length(), now);
    text.setCaretOffset(start + now.length());
    text.showSelection();
    replaying = false;
    enable();
  }

  private void enable() {
    undo.setEnabled(!done.isEmpty());
    redo.setEnabled(!undone.isEmpty());
  }

  IAction undoAction() {
    return undo;
  }

  IAction redoAction() {
    return redo;
  }
}
