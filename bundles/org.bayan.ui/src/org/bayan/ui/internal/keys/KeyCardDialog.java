package org.bayan.ui.internal.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.bayan.model.AtomicFile;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows the keys of both schemes, lets a person choose the one that acts, and saves the card. */
final class KeyCardDialog extends TitleAreaDialog {

  private static final int SAVE_ID = IDialogConstants.CLIENT_ID;

  private final List<KeyRow> rows;
  private final KeySchemes schemes;
  private Table table;

  KeyCardDialog(Shell parent, List<KeyRow> rows, KeySchemes schemes) {
    super(parent);
    this.rows = rows;
    this.schemes = schemes;
    setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MAX);
    setBlockOnOpen(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.title);
  }

  @Override
  protected Point getInitialSize() {
    return new Point(900, 760);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    HelpContext.KEYS.on(area);
    setTitle(Messages.title);
    setMessage(Messages.message);
    Composite content = new Composite(area, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
    GridLayoutFactory.swtDefaults().margins(10, 10).spacing(5, 10).applyTo(content);
    createSchemes(content);
    createTable(content);
    return area;
  }

  private void createSchemes(Composite parent) {
    Group group = new Group(parent, SWT.NONE);
    group.setText(Messages.scheme);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    GridLayoutFactory.swtDefaults().numColumns(2).spacing(20, 0).applyTo(group);
    scheme(group, Messages.scheme_standard, KeySchemes.STANDARD, !schemes.isIntertext());
    scheme(group, Messages.scheme_intertext, KeySchemes.INTERTEXT, schemes.isIntertext());
  }

  private void scheme(Composite parent, String label, String scheme, boolean active) {
    Button button = new Button(parent, SWT.RADIO);
    button.setText(label);
    button.setSelection(active);
    button.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(
            event -> {
              if (button.getSelection()) {
                use(scheme);
              }
            }));
  }

  private void use(String scheme) {
    try {
      schemes.use(scheme);
    } catch (IOException e) {
      refuse(NLS.bind(Messages.scheme_notKept, e.getMessage()));
    }
  }

  private void createTable(Composite parent) {
    table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
    table.setHeaderVisible(true);
    ScreenReader.name(table, Messages.table);
    GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 200).applyTo(table);
    column(Messages.column_command, 300);
    column(Messages.column_standard, 270);
    column(Messages.column_intertext, 270);
    String group = "";
    for (KeyRow row : rows) {
      if (!row.group().equals(group)) {
        group = row.group();
        TableItem heading = new TableItem(table, SWT.NONE);
        heading.setText(group);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
      }
      new TableItem(table, SWT.NONE)
          .setText(
              new String[] {
                "    " + row.command(),
                String.join("   ", row.standard()),
                String.join("   ", row.intertext())
              });
    }
  }

  private void column(String title, int width) {
    TableColumn column = new TableColumn(table, SWT.LEAD);
    column.setText(title);
    column.setWidth(width);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, SAVE_ID, Messages.file_save, false);
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == SAVE_ID) {
      save();
    } else {
      super.buttonPressed(button);
    }
  }

  /** A browser prints it; where none opens, the file is there all the same. */
  private void save() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
    dialog.setText(Messages.file_title);
    dialog.setOverwrite(true);
    dialog.setFileName(Messages.file_name);
    dialog.setFilterExtensions(new String[] {"*.html"});
    String chosen = dialog.open();
    if (chosen == null) {
      return;
    }
    byte[] page = KeyCardPage.of(rows).getBytes(StandardCharsets.UTF_8);
    try {
      AtomicFile.write(Path.of(chosen), out -> out.write(page));
      Program.launch(chosen);
    } catch (IOException e) {
      refuse(NLS.bind(Messages.file_notWritten, e.getMessage()));
    }
  }

  private void refuse(String sentence) {
    MessageDialog.openError(getShell(), Messages.title, sentence);
  }
}
