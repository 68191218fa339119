package org.bayan.project.ui.internal.preferences;

import java.nio.file.Path;
import java.util.Arrays;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.jface.preference.ListEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;

/** A list of folders, in which one is asked for after the other. */
final class FoldersEditor extends ListEditor {

  FoldersEditor(String key, String label, Composite parent) {
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
    DirectoryDialog dialog = new DirectoryDialog(getShell());
    dialog.setText(Messages.SpellingPage_add);
    String chosen = dialog.open();
    return chosen == null ? null : Path.of(chosen).toString();
  }
}
