package org.bayan.project.ui.internal.controls;

import java.util.List;

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
}
