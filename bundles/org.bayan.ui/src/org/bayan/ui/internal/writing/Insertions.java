package org.bayan.ui.internal.writing;

import java.util.Optional;
import org.bayan.core.edit.Refusal;
import org.bayan.text.Direction;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.grid.BitextGrid;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.swt.graphics.Point;

/** What commands put into the text at the caret, and show of it. */
public final class Insertions {

  private final BitextEditor editor;
  private final BitextGrid grid;
  private final SegmentWriting writing;

  Insertions(BitextEditor editor, SegmentWriting writing) {
    this.editor = editor;
    this.writing = writing;
    grid = editor.grid();
  }

  /** Inserts the first tag of the other side that the text lacks. */
  public void insertTag() {
    writing
        .field()
        .filter(now -> !now.splitting())
        .ifPresentOrElse(
            now -> {
              MissingTags tags = new MissingTags(now.cell().bead(), now.side());
              editor.say(tags.insertNext(now.field()) ? "" : Messages.noTagMissing);
            },
            () -> editor.say(Messages.notWriting));
  }

  /** Offers ways to go on with the word before the caret. */
  public void complete() {
    if (isWriting() && !writing.offers().popup().open()) {
      editor.say(Messages.noCompletion);
    }
  }

  /**
   * Inserts a match by its number, from 1. Where nobody is writing, the translation of the bead is
   * opened for it.
   */
  public void insertMatch(int number) {
    if (writing.isOpen() ? isWriting() : openTranslation()) {
      writing.offers().insertMatch(number);
    }
  }

  /**
   * Inserts a translation at the caret; where nobody is writing, at the end of that of the bead.
   *
   * @return whether it was inserted
   */
  public boolean insertTranslation(String text) {
    boolean open = openTarget();
    if (open) {
      editor.activate();
      writing.field().orElseThrow().field().insert(WrittenText.line(text));
      writing.setFocus();
    }
    return open;
  }

  /**
   * Puts a translation in the place of all that is written for the bead; tags that must stay are
   * kept behind it.
   *
   * @return whether that was done
   */
  public boolean replaceTranslation(String text) {
    if (!openTarget()) {
      return false;
    }
    editor.activate();
    OpenField now = writing.field().orElseThrow();
    if (now.side().segments(now.cell().bead()).size() > 1) {
      editor.say(Messages.severalSegments);
      return false;
    }
    WrittenText written = now.field().content();
    now.field().replace(0, written.length(), WrittenText.line(text).append(written.kept()));
    writing.setFocus();
    return true;
  }

  /**
   * Inserts a term by the number that the Terms view gives it, from 1. Where nobody is writing, the
   * translation of the bead is opened for it.
   */
  public void insertTerm(int number) {
    if (writing.isOpen() ? isWriting() : openTranslation()) {
      writing.offers().insertTerm(number);
    }
  }

  /** Opens the translation of the bead, where that is not what is being written already. */
  private boolean openTarget() {
    boolean open =
        writing.field().filter(now -> !now.splitting() && now.side() == Side.TARGET).isPresent();
    if (!open && writing.mode().written().filter(Side.SOURCE::equals).isPresent()) {
      editor.say(Messages.writingSource);
      return false;
    }
    return open || writing.close() && openTranslation();
  }

  private boolean openTranslation() {
    Optional<GridCell> cursor = grid.selection().cursor();
    if (cursor.isEmpty()) {
      editor.refuse(Refusal.NO_SEGMENT);
      return false;
    }
    Side side = writing.mode().written().orElse(Side.TARGET);
    boolean there = cursor.get().side().filter(side::equals).isPresent();
    writing.edit(there ? cursor.get() : Stops.first(cursor.get().bead(), side));
    return writing.isOpen();
  }

  private boolean isInTranslation() {
    return grid.selection()
        .cursor()
        .flatMap(GridCell::side)
        .filter(Side.TARGET::equals)
        .isPresent();
  }

  /**
   * Inserts a term at the caret; at the end of the translation where the keyboard is in its cell.
   *
   * @return false where nobody is writing and the keyboard is elsewhere
   */
  public boolean insertTerm(String term) {
    if (!writing.isOpen() && isInTranslation()) {
      openTranslation();
    }
    boolean open = writing.field().filter(now -> !now.splitting()).isPresent();
    if (open) {
      writing.field().orElseThrow().field().insert(WrittenText.plain(term));
      writing.setFocus();
    }
    return open;
  }

  /** Whether a field is open to be written in; where none is, says so. */
  private boolean isWriting() {
    boolean open = writing.field().filter(now -> !now.splitting()).isPresent();
    if (!open) {
      editor.say(Messages.notWriting);
    }
    return open;
  }

  /** Inserts a character that keeps text of two directions in order. */
  public void insert(BidiCharacter character) {
    writing
        .field()
        .filter(now -> !now.splitting())
        .ifPresentOrElse(
            now -> {
              Point selection = now.field().selection();
              WrittenText selected = now.field().content().part(selection.x, selection.y);
              now.field().insert(character.around(selected));
            },
            () -> editor.say(Messages.notWriting));
  }

  /** Lists the characters of the text of the cell in their logical order. */
  public void showLogicalOrder() {
    Optional<GridCell> cell =
        writing
            .field()
            .map(OpenField::cell)
            .or(() -> grid.selection().cursor())
            .filter(this::hasText);
    if (cell.isEmpty()) {
      editor.refuse(Refusal.NO_SEGMENT);
      return;
    }
    String text =
        writing
            .field()
            .map(now -> now.field().content().plain())
            .orElseGet(() -> cell.get().segment().orElseThrow().getText());
    int caret =
        writing
            .field()
            .map(now -> now.field().content().plainOffset(now.field().caret()))
            .orElse(0);
    Direction direction = grid.layouts().direction(cell.get().side().orElseThrow());
    new LogicalOrderDialog(grid.control().getShell(), LogicalCharacter.of(text, direction), caret)
        .open();
  }

  private boolean hasText(GridCell cell) {
    return cell.side().isPresent() && (writing.isOpen() || cell.segment().isPresent());
  }
}
