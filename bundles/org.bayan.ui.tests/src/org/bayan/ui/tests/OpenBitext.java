package org.bayan.ui.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.grid.BitextColumn;
import org.bayan.ui.internal.grid.BitextGrid;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;

/** A bitext in a project of the workspace, opened by the default editor of its file. */
final class OpenBitext implements AutoCloseable {

  private final IFile file;
  private BitextEditor editor;

  private OpenBitext(IFile file) {
    this.file = file;
  }

  static OpenBitext of(BitextProject bitext, String name) throws CoreException, IOException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Sample");
    if (!project.exists()) {
      project.create(null);
    }
    project.open(null);
    IFile file = project.getFile(name + ".bitext");
    BitextFile.write(bitext, file.getLocation().toPath());
    file.refreshLocal(IResource.DEPTH_ZERO, null);
    return of(file);
  }

  /** Opens a file of the workspace. */
  static OpenBitext of(IFile file) {
    OpenBitext open = new OpenBitext(file);
    open.open();
    return open;
  }

  /** Opens a file of the workspace in a way of one's own. */
  static OpenBitext by(IFile file, Callable<IEditorPart> opening) {
    OpenBitext open = new OpenBitext(file);
    open.open(opening);
    return open;
  }

  private void open() {
    open(() -> IDE.openEditor(Ui.page(), file, true));
  }

  private void open(Callable<IEditorPart> opening) {
    editor = (BitextEditor) Ui.ask(opening);
    Ui.waitUntil("the bitext is read", () -> editor.grid() != null);
    Ui.waitUntil("all rows are measured", () -> grid().isSettled());
    Ui.waitUntil("the grid has the focus", () -> table().forceFocus() && table().isFocusControl());
    Ui.settle();
  }

  void reopen() {
    close();
    openAgain();
  }

  /** Opens it after it was closed. */
  void openAgain() {
    open();
  }

  BitextEditor editor() {
    return editor;
  }

  BitextGrid grid() {
    return editor.grid();
  }

  NatTable table() {
    return grid().control();
  }

  IFile file() {
    return file;
  }

  Path path() {
    return file.getLocation().toPath();
  }

  /** What a cell holds; rows count from 0 below the header. */
  Object value(BitextColumn column, int row) {
    return Ui.ask(() -> table().getDataValueByPosition(column.ordinal(), row + 1));
  }

  List<Object> values(BitextColumn column, int... rows) {
    return Arrays.stream(rows).mapToObj(row -> value(column, row)).toList();
  }

  /** Where a cell is on the grid. */
  Rectangle bounds(BitextColumn column, int row) {
    return Ui.ask(() -> table().getCellByPosition(column.ordinal(), row + 1).getBounds());
  }

  /** Where a cell is on the screen. */
  Rectangle boundsOnScreen(BitextColumn column, int row) {
    Rectangle bounds = bounds(column, row);
    return Ui.ask(() -> Ui.display().map(table(), null, bounds));
  }

  @Override
  public void close() {
    Ui.run(() -> Ui.page().closeEditor(editor, false));
    Ui.settle();
  }
}
