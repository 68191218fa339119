package org.bayan.library.ui.internal.library;

import java.nio.file.Path;
import org.bayan.core.TaskException;
import org.bayan.core.library.ChangeDetails;
import org.bayan.library.ui.internal.adding.DetailsFields;
import org.bayan.model.library.OfficialText;
import org.bayan.ui.ButtonState;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Corrects what is said of a text in a library. */
final class DetailsDialog extends TitleAreaDialog {

  private final Path library;
  private final OfficialText text;
  private DetailsFields fields;

  private DetailsDialog(Shell shell, Path library, OfficialText text) {
    super(shell);
    this.library = library;
    this.text = text;
    setHelpAvailable(false);
  }

  /** Asks for the details of a text and changes them; false where nothing was changed. */
  static boolean open(Shell shell, Path library, OfficialText text) {
    return new DetailsDialog(shell, library, text).open() == OK;
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.details_title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(Messages.details_title);
    setMessage(Messages.details_message);
    Composite area = (Composite) super.createDialogArea(parent);
    fields = new DetailsFields(area, this::check);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(fields.control());
    fields.show(text.details());
    return area;
  }

  @Override
  protected Control createButtonBar(Composite parent) {
    Control bar = super.createButtonBar(parent);
    check();
    return bar;
  }

  private void check() {
    if (getButton(IDialogConstants.OK_ID) != null) {
      setErrorMessage(fields.fault().orElse(null));
      ButtonState.set(getButton(IDialogConstants.OK_ID), fields.fault().isEmpty());
    }
  }

  @Override
  protected void okPressed() {
    try {
      new ChangeDetails().run(library, text.id(), fields.changes());
      super.okPressed();
    } catch (TaskException e) {
      setErrorMessage(e.getMessage());
    }
  }
}
