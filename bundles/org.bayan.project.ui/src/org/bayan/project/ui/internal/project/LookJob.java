package org.bayan.project.ui.internal.project;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.bayan.core.DocumentFacts;
import org.bayan.core.LookAtDocument;
import org.bayan.core.TaskException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Reads a document to learn its language, beside the user interface thread. */
final class LookJob extends Job {

  private final Path file;
  private final Consumer<DocumentFacts> found;
  private final Consumer<String> refused;

  LookJob(Path file, Consumer<DocumentFacts> found, Consumer<String> refused) {
    super(NLS.bind(Messages.DocumentsPage_reading, file.getFileName()));
    this.file = file;
    this.found = found;
    this.refused = refused;
    setSystem(true);
    setPriority(INTERACTIVE);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      found.accept(new LookAtDocument().run(file));
    } catch (TaskException e) {
      refused.accept(e.getMessage());
    }
    return Status.OK_STATUS;
  }
}
