package org.bayan.ui.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.bayan.core.SeedTermbase;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.terms.ui.internal.editor.TermbaseEditor;
import org.bayan.terms.ui.internal.list.ConceptList;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ide.IDE;

/** A termbase in a project of the workspace, opened by the default editor of its file. */
final class OpenTermbase implements AutoCloseable {

  private final IFile file;
  private TermbaseEditor editor;

  private OpenTermbase(IFile file) {
    this.file = file;
  }

  /** A copy of the seed termbase. */
  static OpenTermbase seed(String name) throws CoreException, IOException {
    try (InputStream in = SeedTermbase.open()) {
      return of(write(name, in.readAllBytes()));
    }
  }

  /** A termbase of this content. */
  static OpenTermbase of(String name, String xml) throws CoreException {
    return of(write(name, xml.getBytes(StandardCharsets.UTF_8)));
  }

  /** Writes a termbase into the project of the tests. */
  static IFile write(String name, byte[] xml) throws CoreException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Sample");
    if (!project.exists()) {
      project.create(null);
    }
    project.open(null);
    IFile file = project.getFile(name + ".tbx");
    if (file.exists()) {
      file.delete(true, null);
    }
    file.create(new ByteArrayInputStream(xml), true, null);
    return file;
  }

  /** Opens a file of the workspace. */
  static OpenTermbase of(IFile file) {
    OpenTermbase open = new OpenTermbase(file);
    open.open();
    return open;
  }

  private void open() {
    editor = (TermbaseEditor) Ui.ask(() -> IDE.openEditor(Ui.page(), file, true));
    Ui.waitUntil("the termbase is read", () -> editor.list() != null);
    settle();
  }

  void reopen() {
    close();
    open();
  }

  /** Waits until what is asked for is shown. */
  void settle() {
    Ui.settle();
    Ui.waitUntil("the list is arranged", () -> editor.list().isArranged());
    Ui.settle();
  }

  TermbaseEditor editor() {
    return editor;
  }

  ConceptList list() {
    return editor.list();
  }

  IFile file() {
    return file;
  }

  Path path() {
    return file.getLocation().toPath();
  }

  /** The ids of the concepts that are shown, in their order. */
  List<String> shown() {
    return Ui.ask(() -> list().grid().shown().stream().map(ConceptEntry::getId).toList());
  }

  /** The ids of the concepts that are selected. */
  List<String> selected() {
    return Ui.ask(() -> editor.selectedConcepts().stream().map(ConceptEntry::getId).toList());
  }

  /** Types into the field to search in, in any script: a keyboard here has Latin letters only. */
  void search(String query) {
    Ui.run(
        () -> {
          list().focusSearch();
          ((Text) Ui.display().getFocusControl()).setText(query);
        });
    settle();
  }

  /** Goes to the table. */
  void focusList() {
    Ui.run(() -> list().setFocus());
    settle();
  }

  @Override
  public void close() {
    Ui.run(() -> Ui.page().closeEditor(editor, false));
    Ui.settle();
  }
}
