package org.bayan.terms.ui.internal.editor;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.bayan.terms.ui.TermsUi;
import org.bayan.ui.internal.grid.CollectionServices;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Reads a termbase beside the user interface thread, as 100,000 concepts take seconds to read. */
final class ReadTermbaseJob extends Job {

  private final Path file;
  private final Consumer<TermbaseDocument> done;
  private final Consumer<IOException> failed;

  ReadTermbaseJob(Path file, Consumer<TermbaseDocument> done, Consumer<IOException> failed) {
    super(NLS.bind(Messages.reading, file.getFileName()));
    this.file = file;
    this.done = done;
    this.failed = failed;
    setPriority(INTERACTIVE);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    // The table needs them; here they cost the user interface no time.
    CollectionServices.load();
    try {
      done.accept(TermbaseDocument.read(file));
    } catch (NoSuchFileException e) {
      failed.accept(new IOException(NLS.bind(Messages.noFile, file), e));
    } catch (IOException e) {
      failed.accept(e);
    }
    return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
  }

  @Override
  public boolean belongsTo(Object family) {
    return TermsUi.TERMBASE_EDITOR.equals(family);
  }
}
