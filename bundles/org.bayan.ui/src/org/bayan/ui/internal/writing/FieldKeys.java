package org.bayan.ui.internal.writing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.events.VerifyEvent;

/** The keys that leave a field. All others belong to its text. */
final class FieldKeys {

  private final StyledText text;
  private final SegmentWriting writing;
  private final FieldMoves moves;

  FieldKeys(StyledText text, SegmentWriting writing) {
    this.text = text;
    this.writing = writing;
    moves = writing.moves();
    text.addVerifyKeyListener(this::pressed);
    text.addTraverseListener(this::traversed);
  }

  /** Keys that go from one control to the next in a dialog do not come as keys. */
  private void traversed(TraverseEvent event) {
    boolean taken =
        switch (event.detail) {
          case SWT.TRAVERSE_ESCAPE -> closePopup() || did(writing::drop);
          case SWT.TRAVERSE_RETURN -> plain(event.stateMask) && (insert() || did(moves::enter));
          case SWT.TRAVERSE_TAB_NEXT -> insertFirst() || did(moves::next);
          case SWT.TRAVERSE_TAB_PREVIOUS -> did(moves::previous);
          default -> false;
        };
    if (taken) {
      event.detail = SWT.TRAVERSE_NONE;
      event.doit = true;
    }
  }

  private static boolean plain(int stateMask) {
    return (stateMask & SWT.MODIFIER_MASK) == 0;
  }

  private void pressed(VerifyEvent event) {
    boolean taken =
        plain(event.stateMask)
            && switch (event.keyCode) {
              case SWT.ARROW_UP -> move(-1) || isAtTop() && moves.leave(-1);
              case SWT.ARROW_DOWN -> move(1) || isAtBottom() && moves.leave(1);
              case SWT.PAGE_UP -> did(() -> moves.beside(-1));
              case SWT.PAGE_DOWN -> did(() -> moves.beside(1));
              default -> false;
            };
    event.doit = !taken;
  }

  private static boolean did(Runnable action) {
    action.run();
    return true;
  }

  private boolean closePopup() {
    return writing.popups().stream().anyMatch(FieldPopup::close);
  }

  private boolean insert() {
    return writing.popups().stream().anyMatch(FieldPopup::insert);
  }

  private boolean insertFirst() {
    return writing.popups().stream().anyMatch(FieldPopup::insertFirst);
  }

  private boolean move(int step) {
    return writing.popups().stream().anyMatch(popup -> popup.move(step));
  }

  private boolean isAtTop() {
    return y(text.getCaretOffset()) == y(0);
  }

  private boolean isAtBottom() {
    return y(text.getCaretOffset()) == y(text.getCharCount());
  }

  private int y(int offset) {
    return text.getLocationAtOffset(offset).y;
  }
}
