package org.bayan.project.ui.internal.preferences;

import java.nio.file.Path;
import java.util.Arrays;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.jface.preference.ListEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** A list of files or folders, in which one is asked for after the other. */
final class PathsEditor extends ListEditor {

  /** Asks for one. */
  private interface Question {

    /** The path that was chosen, or null. */
    String ask(Shell parent);
  }

  private final Question question;

  private PathsEditor(String key, String label, Composite parent, Question question) {
    super(key, label, parent);
    this.question = question;
  }

  /** A list of files. */
  static PathsEditor ofFiles(String key, String label, String title, Composite parent) {
    return new PathsEditor(
        key,
        label,
        parent,
        shell -> {
          FileDialog dialog = new FileDialog(shell, SWT.OPEN);
          dialog.setText(title);
          return dialog.open();
        });
  }

  /** A list of folders. */
  static PathsEditor ofFolders(String key, String label, String title, Composite parent) {
    return new PathsEditor(
        key,
        label,
        parent,
        shell -> {
          DirectoryDialog dialog = new DirectoryDialog(shell);
          dialog.setText(title);
          return dialog.open();
        });
  }

  @Override
  protected String createList(String[] items) {
    return BayanPreferences.join(Arrays.stream(items));
  }

  @Override
  protected String[] parseString(String kept) {
    return BayanPreferences.split(kept).toArray(String[]::new);
  }

  @Override
  protected String getNewInputObject() {
    String chosen = question.ask(getShell());
    return chosen == null ? null : Path.of(chosen).toString();
  }
}
