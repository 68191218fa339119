package org.bayan.project.ui.internal.preferences;

import java.nio.file.Path;
import java.util.Arrays;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.jface.preference.ListEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

/** A list of files, in which one is asked for after the other. */
final class LexiconsEditor extends ListEditor {

  LexiconsEditor(String key, String label, Composite parent) {
    super(key, label, parent);
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
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setText(Messages.AlignmentPage_add);
    String chosen = dialog.open();
    return chosen == null ? null : Path.of(chosen).toString();
  }
}
