package org.bayan.project.ui.internal.controls;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * What is written on a list of files.
 *
 * @param label above the list, with a mnemonic
 * @param add on the button that asks for files, with a mnemonic
 * @param path before the field for a path, with a mnemonic
 * @param dialog the title of the dialog that asks for files
 * @param kinds what the files are called there
 * @param patterns their names, such as {@code *.tbx}; several are parted by semicolons
 */
public record FileListTexts(
    String label, String add, String path, String dialog, String kinds, List<String> patterns) {

  /** Copies the list. */
  public FileListTexts {
    patterns = List.copyOf(patterns);
  }

  /** Asks for files in a dialog; none when it is cancelled. */
  List<String> ask(Shell shell) {
    FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
    dialog.setText(this.dialog);
    dialog.setFilterNames(new String[] {kinds, Messages.FileList_allFiles});
    dialog.setFilterExtensions(new String[] {String.join(";", patterns), "*"});
    if (dialog.open() == null) {
      return List.of();
    }
    Path folder = Path.of(dialog.getFilterPath());
    return Arrays.stream(dialog.getFileNames())
        .map(name -> folder.resolve(name).toString())
        .toList();
  }
}
