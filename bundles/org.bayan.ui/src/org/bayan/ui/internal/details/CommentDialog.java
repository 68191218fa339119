package org.bayan.ui.internal.details;

import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Asks for the text of a comment, of several lines if need be; Ctrl+Enter is OK. */
final class CommentDialog extends InputDialog {

  private static final int LINES = 5;

  private final String before;

  CommentDialog(Shell shell, String title, String before) {
    super(
        shell,
        title,
        Messages.commentPrompt,
        before,
        // An empty message keeps the button off without scolding who has not begun to write.
        written -> written.isBlank() ? "" : null);
    this.before = before;
  }

  @Override
  protected int getInputTextStyle() {
    return SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Control area = super.createDialogArea(parent);
    GridData data = (GridData) getText().getLayoutData();
    data.heightHint = getText().getLineHeight() * LINES;
    data.widthHint = convertHorizontalDLUsToPixels(IDialogConstants.MINIMUM_MESSAGE_AREA_WIDTH);
    getText().setTextDirection(SWT.AUTO_TEXT_DIRECTION);
    getText().addListener(SWT.KeyDown, this::keyDown);
    LegalCharacters.in(getText());
    getText()
        .addTraverseListener(
            e ->
                e.doit |=
                    e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    Dialog.applyDialogFont(area);
    return area;
  }

  /** Tells of every key, from when the dialog is made. */
  void onChange(Runnable listener) {
    getText().addListener(SWT.Modify, e -> listener.run());
  }

  /** What stands in the dialog, where it differs from what stood there at first. */
  Optional<String> changed() {
    return getText() == null || getText().isDisposed()
        ? Optional.empty()
        : Optional.of(getText().getText())
            .filter(text -> !text.isBlank() && !text.strip().equals(before.strip()));
  }

  private void keyDown(Event e) {
    if ((e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR)
        && e.stateMask == SWT.MOD1
        && getOkButton().isEnabled()) {
      e.doit = false;
      buttonPressed(IDialogConstants.OK_ID);
    }
  }
}
