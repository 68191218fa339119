package org.bayan.memory.ui.internal.creation;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.memory.BitextMemories;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the name of a memory and the folder that it is made in. */
final class NewMemoryPage extends WizardPage {

  private static final int WIDTH = 380;

  private final IStructuredSelection selection;
  private Text name;
  private Combo parent;

  NewMemoryPage(IStructuredSelection selection) {
    super("newMemory");
    this.selection = selection;
    setTitle(Messages.new_title);
    setDescription(Messages.new_description);
  }

  @Override
  public void createControl(Composite container) {
    Composite area = new Composite(container, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.new_name);
    name = new Text(area, SWT.BORDER | SWT.SINGLE);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(name);
    new Label(area, SWT.NONE).setText(Messages.new_in);
    parent = new Combo(area, SWT.DROP_DOWN);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(parent);
    offer();
    Button browse = new Button(area, SWT.PUSH);
    browse.setText(Messages.new_browse);
    browse.addListener(SWT.Selection, event -> browse());
    Label hint = new Label(area, SWT.WRAP);
    hint.setText(Messages.new_hint);
    GridDataFactory.fillDefaults().span(3, 1).indent(0, 10).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
    name.setText(freeName());
    name.selectAll();
    name.addModifyListener(event -> check());
    parent.addModifyListener(event -> check());
    setControl(area);
    check();
  }

  private void offer() {
    Set<String> folders = new LinkedHashSet<>();
    MemoryFolders.project(selection).map(Path::toString).ifPresent(folders::add);
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      if (project.isAccessible()) {
        MemoryFolders.location(project).map(Path::toString).ifPresent(folders::add);
      }
    }
    folders.forEach(parent::add);
    folders.stream().findFirst().ifPresent(parent::setText);
  }

  /** The usual name, with a number where there is something of that name. */
  private String freeName() {
    String usual = BitextMemories.FOLDER;
    String free = usual;
    for (int number = 2; folder(free).filter(Files::exists).isPresent(); number++) {
      free = usual + "-" + number;
    }
    return free;
  }

  private void browse() {
    DirectoryDialog dialog = new DirectoryDialog(getShell());
    dialog.setText(Messages.new_in_title);
    dialog.setFilterPath(parent.getText());
    Optional.ofNullable(dialog.open()).ifPresent(parent::setText);
  }

  private void check() {
    Optional<String> fault = fault();
    boolean missing = name.getText().isBlank() || parent.getText().isBlank();
    setErrorMessage(fault.orElse(null));
    setPageComplete(fault.isEmpty() && !missing);
  }

  private Optional<String> fault() {
    if (name.getText().isBlank() || parent.getText().isBlank()) {
      return Optional.empty();
    }
    Optional<Path> folder = folder(name.getText().strip());
    if (folder.isEmpty() || !Files.isDirectory(folder.get().getParent())) {
      return Optional.of(Messages.bind(Messages.new_noFolder, parent.getText().strip()));
    }
    return Files.exists(folder.get())
        ? Optional.of(Messages.bind(Messages.new_taken, folder.get().getFileName()))
        : Optional.empty();
  }

  private Optional<Path> folder(String called) {
    try {
      Path in = Path.of(parent.getText().strip());
      Path folder = in.resolve(called);
      return in.isAbsolute() && in.equals(folder.getParent())
          ? Optional.of(folder)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The folder to be made. */
  Path folder() {
    return folder(name.getText().strip()).orElseThrow();
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      name.setFocus();
    }
  }
}
