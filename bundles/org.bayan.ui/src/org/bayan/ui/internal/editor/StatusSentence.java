package org.bayan.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorSite;

/** What an editor says in the status line. It ends when the person goes on. */
public final class StatusSentence {

  private final IEditorSite site;

  /** Speaks in the window of an editor. */
  public StatusSentence(IEditorSite site) {
    this.site = site;
  }

  /** Says something; nothing for an empty sentence. */
  public void say(String sentence) {
    site.getActionBars().getStatusLineManager().setMessage(sentence.isEmpty() ? null : sentence);
  }

  /** Lets what was said end with the next key or click in a control. */
  public void endIn(Control control) {
    control.addListener(SWT.KeyDown, event -> goneOn(event.keyCode));
    control.addListener(SWT.MouseDown, event -> say(""));
  }

  private void goneOn(int keyCode) {
    boolean onlyHeld =
        keyCode == SWT.SHIFT || keyCode == SWT.CTRL || keyCode == SWT.ALT || keyCode == SWT.COMMAND;
    if (!onlyHeld) {
      say("");
    }
  }
}
