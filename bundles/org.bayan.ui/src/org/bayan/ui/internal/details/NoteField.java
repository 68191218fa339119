package org.bayan.ui.internal.details;

import java.util.Objects;
import org.bayan.core.edit.SetNote;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * The note of a bead. What was written is kept when the field loses the focus and by Ctrl+Enter, as
 * one undoable change; Escape takes it back.
 */
final class NoteField {

  private final Text text;
  private SelectedBead bead;

  NoteField(Composite parent) {
    text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
    text.setTextDirection(SWT.AUTO_TEXT_DIRECTION);
    text.setToolTipText(Messages.noteHint);
    text.addListener(SWT.FocusOut, e -> keep());
    text.addListener(SWT.KeyDown, this::keyDown);
    text.addTraverseListener(
        e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
  }

  Text control() {
    return text;
  }

  /** Shows the note of a bead, after what was written about another one is kept. */
  void show(SelectedBead shown) {
    boolean same = bead != null && bead.bead() == shown.bead();
    if (same && isChanged() && text.isFocusControl()) {
      return;
    }
    if (!same) {
      keep();
    }
    bead = shown;
    if (!recorded().equals(text.getText())) {
      text.setText(recorded());
    }
  }

  /** Keeps what was written, and has no bead any more. */
  void clear() {
    keep();
    bead = null;
    text.setText("");
  }

  private String recorded() {
    return bead == null ? "" : Objects.requireNonNullElse(bead.bead().getNote(), "");
  }

  private boolean isChanged() {
    return !text.getText().strip().equals(recorded().strip());
  }

  private void keep() {
    if (bead != null && bead.bead().eContainer() != null && isChanged()) {
      String label = NLS.bind(Messages.noteChange, bead.number());
      bead.editor().run(label, new SetNote(bead.bead(), text.getText()));
    }
  }

  private void keyDown(Event e) {
    if (e.keyCode == SWT.ESC) {
      text.setText(recorded());
    } else if ((e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) && e.stateMask == SWT.MOD1) {
      e.doit = false;
      keep();
    }
  }
}
