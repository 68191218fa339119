package org.bayan.quality.ui.internal.report;

import java.nio.file.Path;
import org.bayan.core.quality.CheckOutcome;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/**
 * Tells that a report is written, and opens it on wish.
 *
 * @param shell below which that is told
 * @param report the file
 * @param outcome what is in it
 */
record WrittenReport(Shell shell, Path report, CheckOutcome outcome) {

  void tell() {
    if (shell.isDisposed()) {
      return;
    }
    Object[] figures = {
      report, outcome.findings().rows().size(), outcome.pairs(), outcome.dismissed().size()
    };
    int chosen =
        MessageDialog.open(
            MessageDialog.INFORMATION,
            shell,
            Messages.title,
            NLS.bind(Messages.written, figures),
            0,
            Messages.open,
            IDialogConstants.CLOSE_LABEL);
    if (chosen == 0 && !Program.launch(report.toUri().toString()) && !shell.isDisposed()) {
      MessageDialog.openError(shell, Messages.title, NLS.bind(Messages.noBrowser, report));
    }
  }
}
