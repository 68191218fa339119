package org.bayan.ui.internal.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A page that says why a view has nothing to show, and what it is for. */
public final class Hint {

  private static final int WIDTH = 240;

  private final Composite page;
  private final Label label;

  /** Makes the page; it is empty. */
  public Hint(Composite parent) {
    page = new Composite(parent, SWT.NONE);
    page.setLayout(new GridLayout());
    label = new Label(page, SWT.WRAP | SWT.CENTER);
    GridData data = new GridData(SWT.CENTER, SWT.CENTER, true, true);
    data.widthHint = WIDTH;
    label.setLayoutData(data);
  }

  /** Makes the page with its sentence in the middle. */
  public static Control on(Composite parent, String sentence) {
    Hint hint = new Hint(parent);
    hint.say(sentence);
    return hint.control();
  }

  /** The page. */
  public Control control() {
    return page;
  }

  /** Puts a sentence in the middle. */
  public void say(String sentence) {
    label.setText(sentence);
    page.layout(true);
  }

  /** The sentence. */
  public String sentence() {
    return label.getText();
  }
}
