package org.bayan.ui.internal.editor;

import org.bayan.ui.HelpContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The area of the editor: a sentence while there is no bitext to show, then the grid. */
final class EditorPages {

  private final Composite area;
  private final StackLayout stack = new StackLayout();
  private final Composite messagePage;
  private final Label message;

  EditorPages(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    area.setLayout(stack);
    HelpContext.ALIGNING.on(area);
    messagePage = new Composite(area, SWT.NONE);
    messagePage.setLayout(new GridLayout());
    message = new Label(messagePage, SWT.WRAP | SWT.CENTER);
    message.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
    stack.topControl = messagePage;
  }

  Composite area() {
    return area;
  }

  boolean isDisposed() {
    return area.isDisposed();
  }

  void say(String sentence) {
    message.setText(sentence);
    messagePage.layout();
    show(messagePage);
  }

  void show(Control control) {
    stack.topControl = control;
    area.layout();
  }

  void setFocus() {
    stack.topControl.setFocus();
  }
}
