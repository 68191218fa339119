package org.bayan.ui.internal.views;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A page that says why a view has nothing to show, and offers what helps where there is that. */
public final class Hint {

  private static final int WIDTH = 240;

  private final Composite page;
  private final Composite middle;
  private final Label label;

  /** Made when something is offered first: where nothing ever is, none has to be named. */
  private Button button;

  private Runnable action = () -> {};

  /** Makes the page; it is empty. */
  public Hint(Composite parent) {
    page = new Composite(parent, SWT.NONE);
    page.setLayout(new GridLayout());
    middle = new Composite(page, SWT.NONE);
    middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
    GridLayout layout = new GridLayout();
    layout.verticalSpacing = 12;
    middle.setLayout(layout);
    label = new Label(middle, SWT.WRAP | SWT.CENTER);
    GridData text = new GridData(SWT.CENTER, SWT.CENTER, true, false);
    text.widthHint = WIDTH;
    label.setLayoutData(text);
  }

  /** The page. */
  public Control control() {
    return page;
  }

  /** Puts a sentence in the middle. */
  public void say(String sentence) {
    show(sentence, false);
  }

  /**
   * Puts a sentence in the middle, and a button below it.
   *
   * @param offered label of the button
   * @param helps what it does
   */
  public void offer(String sentence, String offered, Runnable helps) {
    if (button == null) {
      button = new Button(middle, SWT.PUSH);
      button.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
      button.addListener(SWT.Selection, event -> action.run());
    }
    // In a view a letter of its own would be taken from the menu bar: Alt+F opens the menu File.
    button.setText(LegacyActionTools.removeMnemonics(offered));
    action = helps;
    show(sentence, true);
  }

  private void show(String sentence, boolean offers) {
    label.setText(sentence);
    if (button != null) {
      button.setVisible(offers);
      ((GridData) button.getLayoutData()).exclude = !offers;
    }
    page.layout(true, true);
  }

  /** The sentence. */
  public String sentence() {
    return label.getText();
  }

  /** Gives the page the keyboard. */
  public void setFocus() {
    (button != null && button.isVisible() ? button : page).setFocus();
  }
}
