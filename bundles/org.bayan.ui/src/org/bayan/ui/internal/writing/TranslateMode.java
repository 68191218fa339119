package org.bayan.ui.internal.writing;

import java.util.Optional;
import org.bayan.model.bitext.Bead;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.footer.TranslatedWords;
import org.bayan.ui.internal.grid.BitextGrid;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.osgi.util.NLS;

/**
 * Translate mode: the text to write of the selected bead is always open, and what is called done
 * leads to the next that is not. Either side may be the one that is written.
 */
public final class TranslateMode {

  private final BitextEditor editor;
  private final BitextGrid grid;
  private final SegmentWriting writing;
  private final WordCounts words = new WordCounts();
  private Optional<Translating> translating = Optional.empty();

  TranslateMode(BitextEditor editor, SegmentWriting writing) {
    this.editor = editor;
    this.writing = writing;
    grid = editor.grid();
    memory().get().ifPresent(side -> translate(Optional.of(side)));
  }

  private RememberedMode memory() {
    return new RememberedMode(editor.getEditorInput().getToolTipText());
  }

  /** Whether the bitext is translated rather than aligned. */
  public boolean isOn() {
    return translating.isPresent();
  }

  /** The side that is written; empty where the bitext is aligned. */
  Optional<Side> written() {
    return translating.map(Translating::side);
  }

  /** How far the translation is; empty where the bitext is aligned. */
  public Optional<TranslatedWords> words() {
    return translating.map(now -> words.of(editor.alignment().getBeads(), now));
  }

  /** Goes over to translating the bitext, or back to aligning it. */
  public void toggle() {
    if (writing.close()) {
      translate(isOn() ? Optional.empty() : Optional.of(Side.TARGET));
    }
  }

  /** Writes the other side from now on. */
  public void swapDirection() {
    if (!isOn()) {
      editor.say(Messages.notTranslating);
    } else if (writing.close()) {
      translate(written().map(Side::other));
    }
  }

  private void translate(Optional<Side> side) {
    translating = side.map(Translating::new);
    memory().put(side);
    grid.setWritten(side);
    editor.modeChanged();
    editor.say(side.map(TranslateMode::sayWritten).orElse(""));
    selectionChanged();
  }

  private static String sayWritten(Side side) {
    return side == Side.SOURCE ? Messages.writingSource : Messages.writingTarget;
  }

  /** Opens the text to write of a bead that has been selected, where the bitext is translated. */
  public void selectionChanged() {
    if (isOn() && !writing.isCommitting()) {
      writing.later(this::openSelected);
    }
  }

  private void openSelected() {
    Optional<GridCell> there = grid.selection().cursor();
    if (!isOn() || there.isEmpty() || grid.selection().beads().size() != 1) {
      return;
    }
    Bead bead = there.get().bead();
    boolean here = writing.field().filter(now -> now.cell().bead() == bead).isPresent();
    if (!here && writing.close()) {
      writing.edit(writtenCell(there.get()));
    }
  }

  /** The cell to write in: that which was chosen where it is on the side that is written. */
  private GridCell writtenCell(GridCell chosen) {
    Side side = written().orElseThrow();
    boolean fits = chosen.side().filter(side::equals).isPresent();
    return fits ? chosen : Stops.first(chosen.bead(), side);
  }

  /** Calls the text that is written done and goes on to the next that is not translated. */
  public void confirm() {
    if (writing.field().isEmpty()) {
      return;
    }
    OpenField now = writing.field().get();
    if (!isOn() || now.splitting()) {
      writing.moves().enter();
    } else if (now.field().content().plain().isBlank() ? writing.close() : confirm(now)) {
      goToNextOpen(now.cell().bead());
    }
  }

  private boolean confirm(OpenField now) {
    Confirmation confirmation = new Confirmation(now.cell(), now.edit());
    String label = NLS.bind(Messages.confirmation, writing.number(now.cell()));
    return confirmation.isNeeded() ? writing.commit(now, label, confirmation) : writing.close();
  }

  /** Goes to the next bead that is not translated. */
  public void nextOpen() {
    if (!isOn()) {
      editor.say(Messages.notTranslating);
    } else if (writing.close()) {
      grid.selection().cursor().ifPresent(cell -> goToNextOpen(cell.bead()));
    }
  }

  private void goToNextOpen(Bead after) {
    Translating now = translating.orElseThrow();
    Optional<Bead> next = now.nextOpen(grid.rows(), after);
    next.ifPresentOrElse(
        bead -> writing.edit(Stops.first(bead, now.side())),
        () -> editor.say(Messages.allTranslated));
  }

  /** Puts what is to be translated at the caret. */
  public void copySource() {
    if (openField()) {
      OpenField now = writing.field().orElseThrow();
      Side side = now.side();
      now.field().insert(new Translating(side).original(now.cell().bead()));
    }
  }

  /** Empties the text that is written. */
  public void clear() {
    if (openField()) {
      SegmentField field = writing.field().orElseThrow().field();
      field.replace(0, field.content().length(), WrittenText.EMPTY);
    }
  }

  private boolean openField() {
    if (!writing.isOpen()) {
      writing.edit();
    }
    return writing.field().filter(now -> !now.splitting()).isPresent();
  }
}
