package org.bayan.rules.ui.internal.editor;

import java.util.function.Consumer;
import org.bayan.okapi.SegmentationRulesException;
import org.bayan.okapi.rules.RuleFile;
import org.bayan.rules.ui.RulesUi;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Reads a rule file beside the user interface thread. */
final class ReadRulesJob extends Job {

  private final RuleInput input;
  private final Consumer<RuleFile> done;
  private final Consumer<SegmentationRulesException> failed;

  ReadRulesJob(
      RuleInput input, Consumer<RuleFile> done, Consumer<SegmentationRulesException> failed) {
    super(NLS.bind(Messages.reading, input.path().getFileName()));
    this.input = input;
    this.done = done;
    this.failed = failed;
    setPriority(INTERACTIVE);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      done.accept(input.read());
    } catch (SegmentationRulesException e) {
      failed.accept(e);
    }
    return Status.OK_STATUS;
  }

  @Override
  public boolean belongsTo(Object family) {
    return RulesUi.SRX_EDITOR.equals(family);
  }
}
