package org.bayan.memory.ui.internal.transfer;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.memory.ExportMemoryRequest;
import org.bayan.core.memory.UnitFilter;
import org.bayan.memory.ui.internal.creation.MemoryFolders;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.ui.ChoiceStyle;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks which units of which memory are written, and where to. */
final class ExportPage extends WizardPage {

  private static final int WIDTH = 420;

  private final Optional<Path> given;
  private final Optional<long[]> shown;
  private Combo memory;
  private Combo units;
  private Text containing;
  private Button strip;
  private Button anonymous;
  private Text file;
  private String proposed = "";

  /**
   * A page.
   *
   * @param memory that is filled in
   * @param shown the numbers of the units that an editor of it shows, where it leaves some out
   */
  ExportPage(Optional<Path> memory, Optional<long[]> shown) {
    super("export");
    given = memory;
    this.shown = shown;
    setTitle(Messages.export_title);
    setDescription(Messages.export_description);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.export_memory);
    memory = new Combo(area, SWT.DROP_DOWN);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(memory);
    push(area, Messages.export_browseMemory, this::askForMemory);
    new Label(area, SWT.NONE).setText(Messages.export_units);
    units = new Combo(area, ChoiceStyle.READ_ONLY);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(units);
    units.setItems(choices());
    units.select(0);
    new Label(area, SWT.NONE).setText(Messages.export_containing);
    containing = new Text(area, SWT.BORDER | SWT.SINGLE);
    containing.setMessage(Messages.export_containing_hint);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(containing);
    strip = check(area, Messages.export_strip);
    anonymous = check(area, Messages.export_anonymous);
    new Label(area, SWT.NONE).setText(Messages.export_file);
    file = new Text(area, SWT.BORDER | SWT.SINGLE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
    push(area, Messages.export_choose, this::askForFile);
    fill();
    memory.addModifyListener(event -> propose());
    file.addModifyListener(event -> check());
    setControl(area);
    check();
  }

  private String[] choices() {
    List<String> choices = new ArrayList<>();
    shown.ifPresent(some -> choices.add(Messages.export_shown));
    choices.add(Messages.export_all);
    for (BeadStatus status : BeadStatus.values()) {
      choices.add(name(status));
    }
    return choices.toArray(String[]::new);
  }

  private static String name(BeadStatus status) {
    return switch (status) {
      case ACCEPTED -> Messages.export_accepted;
      case NEEDS_REVIEW -> Messages.export_needsReview;
      case UNREVIEWED -> Messages.export_unreviewed;
    };
  }

  private static void push(Composite area, String text, Runnable action) {
    Button button = new Button(area, SWT.PUSH);
    button.setText(text);
    GridDataFactory.fillDefaults().applyTo(button);
    button.addListener(SWT.Selection, event -> action.run());
  }

  private static Button check(Composite area, String text) {
    Button button = new Button(area, SWT.CHECK);
    button.setText(text);
    GridDataFactory.swtDefaults().span(3, 1).applyTo(button);
    return button;
  }

  private void fill() {
    List<Path> known = MemoryFolders.all();
    known.forEach(one -> memory.add(one.toString()));
    given.or(() -> known.stream().findFirst()).ifPresent(one -> memory.setText(one.toString()));
    propose();
  }

  private void askForMemory() {
    DirectoryDialog dialog = new DirectoryDialog(getShell());
    dialog.setText(Messages.export_title);
    dialog.setFilterPath(memory.getText());
    Optional.ofNullable(dialog.open()).ifPresent(memory::setText);
  }

  private void askForFile() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
    dialog.setText(Messages.export_title);
    dialog.setFilterExtensions(new String[] {"*.tmx"});
    Optional.ofNullable(dialog.open()).ifPresent(file::setText);
  }

  /** A file beside the memory, until the person names another. */
  private void propose() {
    if (file.getText().equals(proposed)) {
      proposed =
          path(memory.getText())
              .filter(one -> one.getParent() != null && one.getFileName() != null)
              .map(one -> one.resolveSibling(one.getFileName() + ".tmx").toString())
              .orElse("");
      file.setText(proposed);
    }
    check();
  }

  private void check() {
    Optional<String> fault = memoryFault().or(this::fileFault);
    setErrorMessage(fault.orElse(null));
    setPageComplete(fault.isEmpty() && !memory.getText().isBlank() && !file.getText().isBlank());
  }

  private Optional<String> memoryFault() {
    String typed = memory.getText().strip();
    return typed.isEmpty() || path(typed).filter(MemoryFolders::isMemory).isPresent()
        ? Optional.empty()
        : Optional.of(Messages.bind(Messages.export_noMemory, typed));
  }

  private Optional<String> fileFault() {
    String typed = file.getText().strip();
    return typed.isEmpty() || path(typed).filter(ExportPage::canBeWritten).isPresent()
        ? Optional.empty()
        : Optional.of(Messages.bind(Messages.export_badFile, typed));
  }

  private static boolean canBeWritten(Path path) {
    return path.isAbsolute()
        && !Files.isDirectory(path)
        && path.getParent() != null
        && Files.isDirectory(path.getParent());
  }

  private static Optional<Path> path(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text.strip()));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** What is asked for. */
  ExportMemoryRequest request() {
    return new ExportMemoryRequest(
        path(memory.getText()).orElseThrow(),
        path(file.getText()).orElseThrow(),
        filter(),
        strip.getSelection(),
        anonymous.getSelection());
  }

  private UnitFilter filter() {
    int status = units.getSelectionIndex() - (shown.isPresent() ? 2 : 1);
    return new UnitFilter(
        Optional.of(containing.getText().strip()).filter(text -> !text.isEmpty()),
        Optional.empty(),
        status < 0 ? Optional.empty() : Optional.of(BeadStatus.values()[status].getLiteral()),
        Optional.empty(),
        Optional.empty());
  }

  /** The numbers of the units that are written; empty for all that fit the filter. */
  Optional<long[]> numbers() {
    boolean only = shown.isPresent() && units.getSelectionIndex() == 0;
    return only && given.equals(path(memory.getText())) ? shown : Optional.empty();
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      file.setFocus();
    }
  }
}
