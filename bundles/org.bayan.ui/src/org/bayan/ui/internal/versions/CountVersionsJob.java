package org.bayan.ui.internal.versions;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLStreamException;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Counts what versions hold, one after the other, beside the user interface thread. */
final class CountVersionsJob extends Job {

  private final List<IFileState> versions;
  private final BiConsumer<IFileState, Optional<VersionFigures>> counted;

  CountVersionsJob(
      List<IFileState> versions, BiConsumer<IFileState, Optional<VersionFigures>> counted) {
    super(Messages.counting);
    this.versions = versions;
    this.counted = counted;
    setSystem(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    for (IFileState version : versions) {
      if (monitor.isCanceled()) {
        return Status.CANCEL_STATUS;
      }
      counted.accept(version, count(version));
    }
    return Status.OK_STATUS;
  }

  /** Nothing for a version that is no bitext any more, or never was one. */
  private static Optional<VersionFigures> count(IFileState version) {
    try (InputStream in = version.getContents()) {
      return Optional.of(VersionFigures.of(in));
    } catch (CoreException | IOException | XMLStreamException e) {
      return Optional.empty();
    }
  }
}
