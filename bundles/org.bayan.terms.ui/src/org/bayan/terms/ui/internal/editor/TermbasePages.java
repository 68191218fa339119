package org.bayan.terms.ui.internal.editor;

import org.bayan.ui.HelpContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The area of the editor: a sentence while there is no termbase to show, then the termbase. */
final class TermbasePages {

  private static final int WIDTH_OF_SENTENCE = 480;

  private final Composite area;
  private final StackLayout stack = new StackLayout();
  private final Composite messagePage;
  private final Label message;
  private final Button openAsText;

  TermbasePages(Composite parent, Runnable openFile) {
    area = new Composite(parent, SWT.NONE);
    area.setLayout(stack);
    HelpContext.TERMS.on(area);
    messagePage = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(20, 20).spacing(0, 12).applyTo(messagePage);
    message = new Label(messagePage, SWT.WRAP | SWT.CENTER);
    GridDataFactory.swtDefaults()
        .align(SWT.CENTER, SWT.END)
        .hint(WIDTH_OF_SENTENCE, SWT.DEFAULT)
        .grab(true, true)
        .applyTo(message);
    openAsText = new Button(messagePage, SWT.PUSH);
    openAsText.setText(Messages.openAsText);
    openAsText.addListener(SWT.Selection, event -> openFile.run());
    GridDataFactory.swtDefaults()
        .align(SWT.CENTER, SWT.BEGINNING)
        .grab(true, true)
        .applyTo(openAsText);
  }

  Composite area() {
    return area;
  }

  boolean isDisposed() {
    return area.isDisposed();
  }

  /**
   * Shows a sentence in the place of the termbase.
   *
   * @param broken whether the file cannot be edited here, and may be opened as a text
   */
  void say(String sentence, boolean broken) {
    message.setText(sentence);
    openAsText.setVisible(broken);
    messagePage.layout();
    show(messagePage);
  }

  void show(Control control) {
    stack.topControl = control;
    area.layout();
  }

  void setFocus() {
    if (stack.topControl == messagePage && openAsText.isVisible()) {
      openAsText.setFocus();
    } else if (stack.topControl != null) {
      stack.topControl.setFocus();
    }
  }
}
