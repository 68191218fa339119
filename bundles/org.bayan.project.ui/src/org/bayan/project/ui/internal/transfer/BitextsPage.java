package org.bayan.project.ui.internal.transfer;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bayan.ui.ButtonState;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks of which bitexts something is written, and where to. */
class BitextsPage extends WizardPage {

  private static final int ROWS = 8;

  private final Bitexts bitexts;
  private CheckboxTableViewer list;
  private Button beside;
  private Text folder;
  private Button browse;

  BitextsPage(Bitexts bitexts, String title, String description) {
    super("bitexts");
    this.bitexts = bitexts;
    setTitle(title);
    setDescription(description);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
    createList(area);
    createFormat(area);
    createPlace(area);
    setControl(area);
    check();
  }

  /** Puts more fields between the list and the place, each row three cells wide. */
  void createFormat(Composite area) {
    // Deliverables have one format each.
  }

  private void createList(Composite area) {
    Label label = new Label(area, SWT.NONE);
    label.setText(Messages.BitextsPage_bitexts);
    GridDataFactory.fillDefaults().span(3, 1).applyTo(label);
    list = CheckboxTableViewer.newCheckList(area, SWT.BORDER);
    list.setContentProvider(ArrayContentProvider.getInstance());
    list.setLabelProvider(LabelProvider.createTextProvider(one -> Bitexts.name((Path) one)));
    list.setInput(bitexts.all());
    list.setCheckedElements(bitexts.chosen().toArray());
    list.addCheckStateListener(event -> check());
    GridDataFactory.fillDefaults()
        .span(3, 1)
        .grab(true, true)
        .hint(420, list.getTable().getItemHeight() * ROWS)
        .applyTo(list.getTable());
    Composite buttons = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
    GridDataFactory.fillDefaults().span(3, 1).applyTo(buttons);
    push(buttons, Messages.BitextsPage_all, () -> checkAll(true));
    push(buttons, Messages.BitextsPage_none, () -> checkAll(false));
  }

  private void checkAll(boolean on) {
    list.setAllChecked(on);
    check();
  }

  private static Button push(Composite area, String text, Runnable action) {
    Button button = new Button(area, SWT.PUSH);
    button.setText(text);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    return button;
  }

  private void createPlace(Composite area) {
    beside = radio(area, Messages.BitextsPage_beside);
    beside.setSelection(true);
    GridDataFactory.fillDefaults().span(3, 1).indent(0, 6).applyTo(beside);
    radio(area, Messages.BitextsPage_into);
    folder = new Text(area, SWT.BORDER | SWT.SINGLE);
    ScreenReader.name(folder, LegacyActionTools.removeMnemonics(Messages.BitextsPage_into));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
    folder.addModifyListener(event -> check());
    browse = push(area, Messages.BitextsPage_browse, this::ask);
  }

  private Button radio(Composite area, String text) {
    Button radio = new Button(area, SWT.RADIO);
    radio.setText(text);
    radio.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
    return radio;
  }

  private void ask() {
    DirectoryDialog dialog = new DirectoryDialog(getShell());
    dialog.setText(Messages.BitextsPage_folderDialog);
    Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
  }

  private void check() {
    if (browse == null) {
      return;
    }
    folder.setEnabled(!beside.getSelection());
    ButtonState.set(browse, !beside.getSelection());
    Optional<String> fault = folderFault();
    Optional<String> missing = missing();
    setErrorMessage(fault.orElse(null));
    setMessage(missing.orElse(getDescription()));
    setPageComplete(fault.isEmpty() && missing.isEmpty());
  }

  private Optional<String> missing() {
    if (bitexts.all().isEmpty()) {
      return Optional.of(Messages.BitextsPage_noBitext);
    }
    if (list.getCheckedElements().length == 0) {
      return Optional.of(Messages.BitextsPage_needBitext);
    }
    return !beside.getSelection() && folder.getText().isBlank()
        ? Optional.of(Messages.BitextsPage_needFolder)
        : Optional.empty();
  }

  private Optional<String> folderFault() {
    String text = folder.getText().strip();
    return beside.getSelection() || text.isEmpty() || isFolder(text)
        ? Optional.empty()
        : Optional.of(NLS.bind(Messages.BitextsPage_noFolder, text));
  }

  private static boolean isFolder(String text) {
    try {
      return Files.isDirectory(Path.of(text));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      Control first = list.getTable();
      first.setFocus();
    }
  }

  /** The bitexts that were chosen. */
  List<Path> chosen() {
    return Arrays.stream(list.getCheckedElements()).map(Path.class::cast).toList();
  }

  /** The folder for what is made of a bitext. */
  Path folder(Path bitext) {
    return beside.getSelection()
        ? bitext.toAbsolutePath().getParent()
        : Path.of(folder.getText().strip());
  }
}
