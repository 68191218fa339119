package org.bayan.ui.internal.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.InlineCode;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;

/**
 * Cuts, copies and pastes in a field. Other programs get the bare text; a piece that comes back
 * into the field that it was copied from has its tags still.
 */
final class FieldClipboard {

  private final SegmentField field;
  private WrittenText copied = WrittenText.EMPTY;

  FieldClipboard(SegmentField field) {
    this.field = field;
  }

  void cut() {
    Point selection = field.selection();
    if (copy()) {
      field.replace(selection.x, selection.y, WrittenText.EMPTY);
    }
  }

  /** Copies the selection; false where nothing is selected. */
  boolean copy() {
    Point selection = field.selection();
    if (selection.x == selection.y) {
      return false;
    }
    copied = field.content().part(selection.x, selection.y);
    String plain = copied.plain();
    if (!plain.isEmpty()) {
      Clipboard clipboard = new Clipboard(field.control().getDisplay());
      clipboard.setContents(new Object[] {plain}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    }
    return true;
  }

  void paste() {
    Clipboard clipboard = new Clipboard(field.control().getDisplay());
    Object there = clipboard.getContents(TextTransfer.getInstance());
    clipboard.dispose();
    if (copied.length() > 0 && (copied.plain().isEmpty() || copied.plain().equals(there))) {
      field.insert(copyable());
    } else if (there instanceof String text) {
      field.insert(WrittenText.line(text));
    }
  }

  /** What was copied, without tags that must not stand in a text twice. */
  private WrittenText copyable() {
    Point selection = field.selection();
    WrittenText left = field.content().replace(selection.x, selection.y, WrittenText.EMPTY);
    WrittenText piece = copied;
    for (int at = piece.length() - 1; at >= 0; at--) {
      List<Optional<InlineCode>> here = new ArrayList<>(piece.part(at, at + 1).codes());
      if (here.stream().flatMap(Optional::stream).anyMatch(c -> !c.isCopyable() && left.holds(c))) {
        piece = piece.replace(at, at + 1, WrittenText.EMPTY);
      }
    }
    return piece;
  }
}
