package org.bayan.ui.internal.realign;

import org.bayan.core.ProposedBeads;
import org.bayan.core.ProposedBeads.Changes;
import org.bayan.core.edit.ApplyProposal;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** Aligns the rest of an open bitext again: the editor is locked until new beads are found. */
public final class Realign {

  private final BitextEditor editor;
  private final Display display;
  private ProposedBeads proposal;

  /** For an editor whose bitext is read. */
  public Realign(BitextEditor editor) {
    this.editor = editor;
    display = editor.getSite().getShell().getDisplay();
  }

  /** Begins, unless the editor is at it already. */
  public void start() {
    if (editor.isLocked()) {
      return;
    }
    editor.setLocked(true);
    editor.say(Messages.realigning);
    RealignJob job =
        new RealignJob(editor.alignment(), editor.path(), proposed -> proposal = proposed);
    job.addJobChangeListener(
        new JobChangeAdapter() {
          @Override
          public void done(IJobChangeEvent event) {
            display.asyncExec(Realign.this::finish);
          }
        });
    job.schedule();
  }

  private void finish() {
    editor.setLocked(false);
    if (editor.area().isDisposed()) {
      return;
    }
    editor.say("");
    if (proposal != null) {
      apply(proposal.changes());
    }
  }

  private void apply(Changes changes) {
    if (changes.made() == 0) {
      editor.say(NLS.bind(Messages.nothingChanged, changes.kept() + changes.same()));
    } else if (changes.droppedWork() == 0 || mayDrop(changes.droppedWork())) {
      if (editor.run(Messages.label, new ApplyProposal(proposal))) {
        Object[] counts = {changes.kept() + changes.same(), changes.made()};
        editor.say(NLS.bind(Messages.outcome, counts));
      }
    }
  }

  private boolean mayDrop(int work) {
    int realign = 0;
    int answer =
        MessageDialog.open(
            MessageDialog.QUESTION,
            editor.getSite().getShell(),
            Messages.drop_title,
            NLS.bind(Messages.drop_question, work),
            SWT.NONE,
            Messages.drop_realign,
            Messages.drop_cancel);
    return answer == realign;
  }
}
