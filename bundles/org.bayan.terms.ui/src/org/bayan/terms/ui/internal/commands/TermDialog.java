package org.bayan.terms.ui.internal.commands;

import org.bayan.ui.ButtonState;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A dialog with fields for terms, and a line below in which it says what is to be known. */
abstract class TermDialog extends Dialog {

  private static final int HEIGHT_OF_HINT = 44;

  private final String title;
  private Label hint;

  TermDialog(Shell parent, String title) {
    super(parent);
    this.title = title;
    setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
  }

  /** Makes the fields, in two columns. */
  abstract void createFields(Composite area);

  /** Whether what is written can be taken. */
  abstract boolean isComplete();

  /** What is to be known of what is written; empty for nothing. */
  String hint() {
    return "";
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Composite fields = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(fields);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
    createFields(fields);
    hint = new Label(area, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT_OF_HINT).applyTo(hint);
    return area;
  }

  @Override
  protected Control createContents(Composite parent) {
    Control contents = super.createContents(parent);
    check();
    return contents;
  }

  /** Looks at what is written now. */
  final void check() {
    if (hint != null && getButton(IDialogConstants.OK_ID) != null) {
      hint.setText(hint());
      ButtonState.set(getButton(IDialogConstants.OK_ID), isComplete());
    }
  }
}
