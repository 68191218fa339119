package org.bayan.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.grid.CollectionServices;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Reads a bitext beside the user interface thread, as a book takes seconds to read. */
final class ReadBitextJob extends Job {

  private final Path file;
  private final Consumer<BitextDocument> done;
  private final Consumer<IOException> failed;

  ReadBitextJob(Path file, Consumer<BitextDocument> done, Consumer<IOException> failed) {
    super(NLS.bind(Messages.reading, file.getFileName()));
    this.file = file;
    this.done = done;
    this.failed = failed;
    setPriority(INTERACTIVE);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    // The grid needs them; here they cost the user interface no time.
    CollectionServices.load();
    try {
      done.accept(BitextDocument.read(file));
    } catch (IOException e) {
      failed.accept(e);
    }
    return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
  }

  @Override
  public boolean belongsTo(Object family) {
    return BayanUi.BITEXT_EDITOR.equals(family);
  }
}
