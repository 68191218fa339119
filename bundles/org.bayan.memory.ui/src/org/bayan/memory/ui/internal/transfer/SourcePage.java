package org.bayan.memory.ui.internal.transfer;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.memory.BitextMemories;
import org.bayan.memory.ui.internal.creation.MemoryFolders;
import org.bayan.memory.ui.internal.editor.TmxDrop;
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

/** Asks which TMX files go into which memory. */
final class SourcePage extends WizardPage {

  private static final int WIDTH = 440;
  private static final int LINES = 4;

  private final List<Path> given;
  private final Optional<Path> givenMemory;
  private final Optional<Path> project;
  private Text files;
  private Combo memory;
  private Button merge;
  private Button skip;
  private Button unreviewed;

  /**
   * A page.
   *
   * @param given files that are filled in
   * @param memory that is filled in
   * @param project that a new memory would be made in
   */
  SourcePage(List<Path> given, Optional<Path> memory, Optional<Path> project) {
    super("source");
    this.given = given;
    this.givenMemory = memory;
    this.project = project;
    setTitle(Messages.import_title);
    setDescription(Messages.import_description);
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
    label(area, Messages.import_files, SWT.BEGINNING);
    files = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
    files.setToolTipText(Messages.import_files_toolTip);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(WIDTH, LINES * files.getLineHeight())
        .applyTo(files);
    browse(area, Messages.import_browseFiles, this::askForFiles);
    label(area, Messages.import_memory, SWT.CENTER);
    memory = new Combo(area, SWT.DROP_DOWN);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(memory);
    browse(area, Messages.import_browseMemory, this::askForMemory);
    merge = check(area, Messages.import_merge, true);
    skip = check(area, Messages.import_skip, false);
    unreviewed = check(area, Messages.import_unreviewed, false);
    fill();
    files.addModifyListener(event -> check());
    memory.addModifyListener(event -> check());
    files.addListener(
        SWT.Traverse,
        event -> {
          if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
          }
        });
    TmxDrop.on(area, this::add);
    setControl(area);
    check();
  }

  private static void label(Composite area, String text, int vertical) {
    Label label = new Label(area, SWT.NONE);
    label.setText(text);
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, vertical).applyTo(label);
  }

  private static void browse(Composite area, String text, Runnable action) {
    Button button = new Button(area, SWT.PUSH);
    button.setText(text);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
    button.addListener(SWT.Selection, event -> action.run());
  }

  private static Button check(Composite area, String text, boolean selected) {
    Button button = new Button(area, SWT.CHECK);
    button.setText(text);
    button.setSelection(selected);
    GridDataFactory.swtDefaults().span(3, 1).applyTo(button);
    return button;
  }

  private void fill() {
    add(given);
    List<Path> known = MemoryFolders.all();
    known.forEach(one -> memory.add(one.toString()));
    givenMemory
        .or(() -> known.stream().findFirst())
        .or(() -> project.map(one -> one.resolve(BitextMemories.FOLDER)))
        .ifPresent(one -> memory.setText(one.toString()));
  }

  /** Takes files besides those that are there. */
  void add(List<Path> more) {
    StringBuilder lines = new StringBuilder(files.getText().strip());
    for (Path file : more) {
      lines.append(lines.isEmpty() ? "" : files.getLineDelimiter()).append(file);
    }
    files.setText(lines.toString());
  }

  private void askForFiles() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText(Messages.import_title);
    dialog.setFilterNames(new String[] {Messages.import_kinds});
    dialog.setFilterExtensions(new String[] {"*.tmx;*.TMX"});
    if (dialog.open() != null) {
      Path folder = Path.of(dialog.getFilterPath());
      List<Path> chosen = new ArrayList<>();
      for (String name : dialog.getFileNames()) {
        chosen.add(folder.resolve(name));
      }
      add(chosen);
    }
  }

  private void askForMemory() {
    DirectoryDialog dialog = new DirectoryDialog(getShell());
    dialog.setText(Messages.import_memoryDialog);
    dialog.setMessage(Messages.import_memoryDialog_message);
    project.map(Path::toString).ifPresent(dialog::setFilterPath);
    Optional.ofNullable(dialog.open()).ifPresent(memory::setText);
  }

  private void check() {
    Optional<String> fault = filesFault().or(this::memoryFault);
    boolean missing = files.getText().isBlank() || memory.getText().isBlank();
    setErrorMessage(fault.orElse(null));
    setMessage(missing || fault.isPresent() ? getDescription() : outlook());
    setPageComplete(fault.isEmpty() && !missing);
  }

  private String outlook() {
    Path into = memory().orElseThrow();
    return Messages.bind(
        MemoryFolders.isMemory(into) ? Messages.import_addsTo : Messages.import_creates,
        into.getFileName());
  }

  private Optional<String> filesFault() {
    for (String line : lines()) {
      Optional<Path> file = path(line);
      if (file.filter(one -> one.isAbsolute() && Files.isRegularFile(one)).isEmpty()) {
        return Optional.of(Messages.bind(Messages.import_noFile, line));
      }
    }
    return Optional.empty();
  }

  private Optional<String> memoryFault() {
    String typed = memory.getText().strip();
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Optional<Path> into = path(typed).filter(Path::isAbsolute).filter(SourcePage::canBeMemory);
    return into.isPresent()
        ? Optional.empty()
        : Optional.of(Messages.bind(Messages.import_badMemory, typed));
  }

  /** A memory, or a folder that is empty or can be made. */
  private static boolean canBeMemory(Path folder) {
    if (MemoryFolders.isMemory(folder)) {
      return true;
    }
    File[] content = folder.toFile().listFiles();
    return Files.isDirectory(folder)
        ? content != null && content.length == 0
        : !Files.exists(folder)
            && folder.getParent() != null
            && Files.isDirectory(folder.getParent());
  }

  private List<String> lines() {
    return files.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The files to read. */
  List<Path> files() {
    return lines().stream().map(Path::of).toList();
  }

  /** The memory, where what is typed can be one. */
  Optional<Path> memory() {
    return path(memory.getText().strip()).map(Path::normalize);
  }

  private static Optional<Path> path(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  boolean merges() {
    return merge.getSelection();
  }

  boolean skips() {
    return skip.getSelection();
  }

  boolean setsUnreviewed() {
    return unreviewed.getSelection();
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      files.setFocus();
      files.setSelection(files.getCharCount());
    }
  }
}
