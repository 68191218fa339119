package org.bayan.library.ui.internal.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.bayan.exchange.library.AkomaNtosoReader;
import org.bayan.model.library.OfficialText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

/** Reads an official text. */
final class ReadTextJob extends Job {

  private final Path file;
  private final Consumer<OfficialText> done;
  private final Consumer<String> failed;

  /**
   * A job.
   *
   * @param done is told the text, on the user interface thread
   * @param failed is told there, in a sentence, why there is none
   */
  ReadTextJob(Path file, Consumer<OfficialText> done, Consumer<String> failed) {
    super(NLS.bind(Messages.reading, file.getFileName()));
    this.file = file;
    this.done = done;
    this.failed = failed;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      String name = file.getFileName().toString();
      OfficialText text =
          new AkomaNtosoReader().read(file, name.replaceFirst("\\.akn\\.xml$", "")).text();
      tell(() -> done.accept(text));
    } catch (IOException e) {
      String sentence = NLS.bind(Messages.unreadable, file, e.getMessage());
      tell(() -> failed.accept(sentence));
    }
    return Status.OK_STATUS;
  }

  private static void tell(Runnable what) {
    PlatformUI.getWorkbench().getDisplay().asyncExec(what);
  }
}
