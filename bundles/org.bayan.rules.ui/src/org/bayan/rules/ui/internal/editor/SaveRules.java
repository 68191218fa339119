package org.bayan.rules.ui.internal.editor;

import java.io.IOException;
import org.bayan.okapi.SegmentationRulesException;
import org.bayan.okapi.rules.RuleFile;
import org.bayan.rules.ui.RulesUi;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Saves a rule file, after asking where that may not be what is wanted. */
final class SaveRules {

  private final Shell shell;
  private final RuleInput input;
  private final RuleFile file;

  SaveRules(Shell shell, RuleInput input, RuleFile file) {
    this.shell = shell;
    this.input = input;
    this.file = file;
  }

  /** Saves; false when the person declined or the file could not be written. */
  boolean run(IProgressMonitor monitor) {
    if (!mayReplace() || !mayBeFaulty()) {
      return false;
    }
    try {
      input.write(file, monitor);
      return true;
    } catch (IOException | CoreException e) {
      ErrorDialog.openError(
          shell,
          Messages.notSavedTitle,
          NLS.bind(Messages.notSaved, file.name()),
          new Status(IStatus.ERROR, RulesUi.BUNDLE, e.getMessage(), e));
      return false;
    }
  }

  private boolean mayReplace() {
    return !input.changedOutside()
        || MessageDialog.openConfirm(
            shell, Messages.changedOutsideTitle, NLS.bind(Messages.changedOutside, file.name()));
  }

  private boolean mayBeFaulty() {
    try {
      file.rules();
      return true;
    } catch (SegmentationRulesException e) {
      return MessageDialog.openQuestion(
          shell, Messages.faultyTitle, NLS.bind(Messages.faulty, LiveChecks.sentence(file, e)));
    }
  }
}
