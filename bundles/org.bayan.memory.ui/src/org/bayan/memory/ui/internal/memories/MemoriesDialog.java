package org.bayan.memory.ui.internal.memories;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.memory.MemoryReference;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.ui.ButtonState;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks which memories a bitext is worked on with, and how each is used. */
public final class MemoriesDialog extends TitleAreaDialog {

  private final UsedMemories used;
  private final List<MemoryReference> rows;
  private MemoryTable table;
  private MemoryFields fields;
  private Button remove;

  private MemoriesDialog(Shell parent, UsedMemories used) {
    super(parent);
    this.used = used;
    rows = new ArrayList<>(used.all());
    setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
  }

  /** Asks for the bitext of a bead, and lets it use what was chosen. */
  public static void open(Shell parent, SelectedBead bead) {
    UsedMemories used = UsedMemories.of(bead);
    MemoriesDialog dialog = new MemoriesDialog(parent, used);
    if (dialog.open() == OK) {
      used.set(dialog.rows);
    }
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(Messages.title);
    setMessage(rows.isEmpty() ? Messages.none : Messages.message);
    Composite area = (Composite) super.createDialogArea(parent);
    HelpContext.MATCHES.on(getShell());
    Composite content = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(content);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
    table = new MemoryTable(content, rows, this::selected);
    GridDataFactory.fillDefaults().grab(true, true).hint(460, 160).applyTo(table.control());
    createButtons(content);
    fields = new MemoryFields(content, changed -> table.replace(changed));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(fields.control());
    table.select(0);
    return area;
  }

  private void createButtons(Composite content) {
    Composite buttons = new Composite(content, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(buttons);
    GridDataFactory.fillDefaults().applyTo(buttons);
    Button add = button(buttons, Messages.add);
    add.addListener(SWT.Selection, event -> add());
    remove = button(buttons, Messages.remove);
    remove.addListener(SWT.Selection, event -> table.remove());
  }

  private static Button button(Composite parent, String text) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(text);
    GridDataFactory.fillDefaults().applyTo(button);
    return button;
  }

  private void selected(Optional<MemoryReference> row) {
    if (fields != null) {
      fields.show(row);
    }
    ButtonState.set(remove, row.filter(one -> !used.isOwn(one)).isPresent());
  }

  private void add() {
    DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
    dialog.setText(Messages.addTitle);
    dialog.setMessage(Messages.addMessage);
    dialog.setFilterPath(used.own().projectFolder().toString());
    String chosen = dialog.open();
    if (chosen != null) {
      add(Path.of(chosen).toAbsolutePath().normalize());
    }
  }

  /** Adds a folder, unless it is no memory or is in the list already. */
  private void add(Path folder) {
    if (TranslationMemory.problem(folder).isPresent()) {
      setErrorMessage(NLS.bind(Messages.noMemory, folder));
      return;
    }
    setErrorMessage(null);
    int known = table.indexOf(folder);
    if (known < 0) {
      table.add(MemoryReference.to(folder));
    } else {
      table.select(known);
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }
}
