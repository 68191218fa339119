package org.bayan.project.ui.internal.transfer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Asks before files that are there are replaced. */
final class ReplaceQuestion {

  private ReplaceQuestion() {}

  /** Whether files may be written: none of them is there, or the person agrees. */
  static boolean mayWrite(List<Path> files, Shell shell) {
    List<Path> there = files.stream().filter(Files::exists).toList();
    if (there.isEmpty()) {
      return true;
    }
    String question =
        there.size() == 1
            ? NLS.bind(Messages.ExportWizard_replaceOne, there.get(0))
            : NLS.bind(Messages.ExportWizard_replaceSeveral, there.size(), there.get(0));
    return MessageDialog.open(
            MessageDialog.QUESTION,
            shell,
            Messages.ExportWizard_replaceTitle,
            question,
            0,
            Messages.ExportWizard_replace,
            Messages.ExportWizard_cancel)
        == 0;
  }
}
