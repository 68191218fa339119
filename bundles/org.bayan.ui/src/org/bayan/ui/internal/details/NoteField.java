package org.bayan.ui.internal.details;

import java.util.Objects;
import java.util.Optional;
import org.bayan.core.edit.Edit;
import org.bayan.core.edit.SetNote;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.editor.Typing;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * The note of a bead. What was written is kept when the field loses the focus, by Ctrl+Enter, and
 * when the bitext is saved, as one undoable change; Escape takes it back.
 */
final class NoteField implements Typing {

  private final Text text;
  private SelectedBead bead;
  private boolean showing;

  /** Whether a person wrote since the note was shown or kept last. */
  private boolean written;

  NoteField(Composite parent) {
    text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
    text.setTextDirection(SWT.AUTO_TEXT_DIRECTION);
    text.setToolTipText(Messages.noteHint);
    LegalCharacters.in(text);
    text.addListener(SWT.Verify, this::verify);
    text.addListener(SWT.Modify, e -> modified());
    text.addListener(SWT.FocusOut, e -> finish());
    text.addListener(SWT.KeyDown, this::keyDown);
    text.addTraverseListener(
        e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    text.addDisposeListener(e -> leave());
  }

  Text control() {
    return text;
  }

  /** Shows the note of a bead, after what was written about another one is kept. */
  void show(SelectedBead shown) {
    boolean same = bead != null && bead.bead() == shown.bead();
    // Whether the field has the focus is known too late: a window may just become active.
    if (same && written && isChanged()) {
      return;
    }
    if (!same) {
      leave();
    }
    bead = shown;
    bead.editor().addTyping(this);
    if (!recorded().equals(text.getText())) {
      put(recorded());
    }
  }

  /** Keeps what was written, and has no bead any more. */
  void clear() {
    leave();
    put("");
  }

  private void leave() {
    if (bead != null) {
      finish();
      bead.editor().removeTyping(this);
      bead = null;
    }
  }

  private void put(String note) {
    showing = true;
    text.setText(note);
    showing = false;
    written = false;
  }

  private String recorded() {
    return bead == null ? "" : Objects.requireNonNullElse(bead.bead().getNote(), "");
  }

  private boolean isChanged() {
    return !text.getText().strip().equals(recorded().strip());
  }

  @Override
  public Optional<Edit> typed() {
    return bead != null && bead.bead().eContainer() != null && isChanged()
        ? Optional.of(new SetNote(bead.bead(), text.getText()))
        : Optional.empty();
  }

  /** The person stays where they are in the grid, or has gone on already. */
  @Override
  public boolean finish() {
    Optional<Edit> note = typed();
    if (note.isEmpty()) {
      return true;
    }
    BitextEditor editor = bead.editor();
    Optional<GridCell> here = editor.grid().selection().cursor();
    boolean done = editor.run(NLS.bind(Messages.noteChange, bead.number()), note.get());
    if (done) {
      written = false;
      here.ifPresent(editor.grid()::select);
    }
    return done;
  }

  /** Nothing is written that could not be kept. */
  private void verify(Event e) {
    if (!showing && bead != null && bead.editor().isLocked()) {
      e.doit = false;
      bead.editor().sayLocked();
    }
  }

  private void modified() {
    if (!showing && bead != null) {
      written = true;
      bead.editor().typingChanged();
    }
  }

  private void keyDown(Event e) {
    if (e.keyCode == SWT.ESC) {
      text.setText(recorded());
    } else if ((e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) && e.stateMask == SWT.MOD1) {
      e.doit = false;
      finish();
    }
  }
}
