package org.bayan.ui.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.bayan.okapi.SegmentationRules;
import org.bayan.rules.ui.internal.Latest;
import org.bayan.rules.ui.internal.editor.SrxEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ide.IDE;

/** A rule file in a project of the workspace, opened by the default editor of its file. */
final class OpenRules implements AutoCloseable {

  private final IFile file;
  private SrxEditor editor;

  private OpenRules(IFile file) {
    this.file = file;
  }

  /** A copy of rules that ship. */
  static OpenRules shipped(String profile, String name) throws CoreException, IOException {
    try (InputStream in = SegmentationRules.class.getResourceAsStream("/srx/" + profile + ".srx")) {
      return of(write(name, in.readAllBytes()));
    }
  }

  /** Writes a rule file into the project of the tests. */
  static IFile write(String name, byte[] xml) throws CoreException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Sample");
    if (!project.exists()) {
      project.create(null);
    }
    project.open(null);
    IFile file = project.getFile(name + ".srx");
    if (file.exists()) {
      file.delete(true, null);
    }
    file.create(new ByteArrayInputStream(xml), true, null);
    return file;
  }

  /** Opens a file of the workspace. */
  static OpenRules of(IFile file) {
    OpenRules open = new OpenRules(file);
    open.open();
    return open;
  }

  private void open() {
    editor = (SrxEditor) Ui.ask(() -> IDE.openEditor(Ui.page(), file, true));
    Ui.waitUntil("the rules are read", () -> editor.document() != null);
    settle();
  }

  void reopen() {
    close();
    open();
  }

  /** Waits until everything that is worked out beside the screen is shown. */
  static void settle() {
    Ui.settle();
    Ui.waitUntil("checks ended", () -> Job.getJobManager().find(Latest.FAMILY).length == 0);
    Ui.settle();
  }

  SrxEditor editor() {
    return editor;
  }

  IFile file() {
    return file;
  }

  Path path() {
    return file.getLocation().toPath();
  }

  void focus(Control control) {
    Ui.waitUntil("it has the focus", () -> control.forceFocus() && control.isFocusControl());
    Ui.settle();
  }

  /** The texts of the cells of a column. */
  static List<String> column(Table table, int column) {
    return Ui.ask(
        () -> Arrays.stream(table.getItems()).map((TableItem row) -> row.getText(column)).toList());
  }

  List<String> segments() {
    settle();
    return column(editor.trial().segments(), 1);
  }

  /** Types characters one after the other, as a person does. */
  static void type(String characters) {
    for (char character : characters.toCharArray()) {
      if (character == '\n') {
        Ui.press(SWT.CR);
      } else {
        Ui.post(0, character);
      }
    }
    Ui.settle();
  }

  /** Presses a key that gives no character while another is held. */
  static void chord(int held, int key) {
    Ui.run(
        () -> {
          post(SWT.KeyDown, held);
          post(SWT.KeyDown, key);
          post(SWT.KeyUp, key);
          post(SWT.KeyUp, held);
        });
    Ui.settle();
  }

  private static void post(int type, int key) {
    Event event = new Event();
    event.type = type;
    event.keyCode = key;
    Ui.display().post(event);
  }

  /** Copies a text, as from another program. */
  static void clipboard(String text) {
    Ui.run(
        () -> {
          Clipboard clipboard = new Clipboard(Ui.display());
          clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
          clipboard.dispose();
        });
  }

  @Override
  public void close() {
    Ui.run(() -> Ui.page().closeEditor(editor, false));
    Ui.settle();
  }
}
