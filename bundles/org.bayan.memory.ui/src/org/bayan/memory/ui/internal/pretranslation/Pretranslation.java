package org.bayan.memory.ui.internal.pretranslation;

import java.util.List;
import org.bayan.core.edit.WriteDrafts;
import org.bayan.core.memory.UsedMemory;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/**
 * Pretranslates an open bitext: the editor is locked until all is looked up, then the drafts are
 * written as one edit. Whoever cancels finds the bitext as it was.
 */
final class Pretranslation {

  private final BitextEditor editor;
  private final Display display;
  private final PretranslateOptions options;

  Pretranslation(BitextEditor editor, PretranslateOptions options) {
    this.editor = editor;
    this.options = options;
    display = editor.getSite().getShell().getDisplay();
  }

  void start(List<OpenBead> open, List<UsedMemory> memories) {
    editor.setLocked(true);
    editor.say(Messages.running);
    PretranslateJob job = new PretranslateJob(open, memories, options);
    job.addJobChangeListener(
        new JobChangeAdapter() {
          @Override
          public void done(IJobChangeEvent event) {
            display.asyncExec(() -> finish(job, open.size()));
          }
        });
    job.schedule();
  }

  private void finish(PretranslateJob job, int open) {
    editor.setLocked(false);
    if (editor.area().isDisposed()) {
      return;
    }
    editor.say("");
    List<WriteDrafts.Draft> drafts = job.drafts();
    if (!job.getResult().isOK()) {
      return;
    }
    if (drafts.isEmpty()) {
      editor.say(Messages.nothingFound);
    } else if (editor.run(Messages.label, new WriteDrafts(drafts, options.acceptSame()))) {
      long same = drafts.stream().filter(WriteDrafts.Draft::same).count();
      Object[] counts = {same, drafts.size() - same, open - drafts.size()};
      editor.say(NLS.bind(Messages.outcome, counts));
    }
  }
}
