package org.bayan.help.ui.internal;

import org.bayan.help.ui.internal.pages.Guide;
import org.bayan.help.ui.internal.view.Reader;
import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page of the guide beside a dialog, which stays as it is. */
public final class HelpTray extends DialogTray {

  private static final int WIDTH = 380;

  private final TrayDialog dialog;
  private Reader reader;
  private Button back;

  private HelpTray(TrayDialog dialog) {
    this.dialog = dialog;
  }

  /** Shows a page beside a dialog, with the keyboard in it; the first page where it is empty. */
  static void show(TrayDialog dialog, String address) {
    if (dialog.getTray() instanceof HelpTray open) {
      open.reader.show(address);
      open.reader.page().setFocus();
      return;
    }
    if (dialog.getTray() != null) {
      dialog.closeTray();
    }
    HelpTray tray = new HelpTray(dialog);
    dialog.openTray(tray);
    tray.reader.show(address);
    tray.reader.page().setFocus();
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite tray = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(tray);
    back = button(tray, Messages.back, () -> reader.back());
    Button close = button(tray, Messages.close, dialog::closeTray);
    GridDataFactory.fillDefaults().align(SWT.END, SWT.FILL).grab(true, false).applyTo(close);
    reader = new Reader(tray, Guide.ofPlatform(), () -> back.setEnabled(reader.canGoBack()));
    GridDataFactory.fillDefaults()
        .span(2, 1)
        .grab(true, true)
        .hint(WIDTH, 0)
        .applyTo(reader.page().control());
    return tray;
  }

  private static Button button(Composite parent, String label, Runnable action) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(label);
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  /** What is read in it. */
  public Reader reader() {
    return reader;
  }
}
