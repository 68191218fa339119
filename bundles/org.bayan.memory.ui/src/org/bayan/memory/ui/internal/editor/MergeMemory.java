package org.bayan.memory.ui.internal.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.bayan.memory.ui.internal.creation.MemoryFolders;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for another memory and takes its units in. */
final class MergeMemory {

  private MergeMemory() {}

  static void into(MemoryEditor editor) {
    Shell shell = editor.getSite().getShell();
    DirectoryDialog dialog = new DirectoryDialog(shell);
    dialog.setText(Messages.merge_title);
    dialog.setMessage(Messages.merge_message);
    dialog.setFilterPath(String.valueOf(editor.folder().getParent()));
    Optional<Path> chosen = Optional.ofNullable(dialog.open()).map(Path::of);
    if (chosen.isEmpty()) {
      return;
    }
    Path other = chosen.get().toAbsolutePath().normalize();
    if (other.equals(editor.folder()) || !MemoryFolders.isMemory(other)) {
      MessageDialog.openInformation(
          shell, Messages.merge_title, Messages.bind(Messages.merge_none, other));
      return;
    }
    editor.run(
        Messages.bind(Messages.edit_merge, other.getFileName()),
        (editing, progress) -> editing.merge(other, progress),
        true,
        change -> editor.say(Messages.bind(Messages.merge_done, change.added(), change.changed())),
        () -> {});
  }
}
