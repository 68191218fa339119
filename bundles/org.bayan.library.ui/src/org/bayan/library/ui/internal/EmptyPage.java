package org.bayan.library.ui.internal;

import org.bayan.ui.internal.views.Hint;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page that says why a view has nothing to show. */
public final class EmptyPage {

  private final Hint hint;

  /** Makes the page; it is empty. */
  public EmptyPage(Composite parent) {
    hint = new Hint(parent);
  }

  /** The page. */
  public Control control() {
    return hint.control();
  }

  /** Puts a sentence in the middle. */
  public void say(String sentence) {
    hint.say(sentence);
  }

  /** The sentence. */
  public String sentence() {
    return hint.sentence();
  }

  /** Gives the page the keyboard. */
  public void setFocus() {
    hint.control().setFocus();
  }
}
