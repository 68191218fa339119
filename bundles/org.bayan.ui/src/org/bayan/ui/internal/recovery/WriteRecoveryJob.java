package org.bayan.ui.internal.recovery;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.model.AtomicFile;
import org.bayan.ui.internal.recovery.RecoverySlot.Belonging;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Writes a state of a model that nobody changes meanwhile into its slot. */
final class WriteRecoveryJob extends Job {

  private final RecoverySlot slot;
  private final AtomicFile.Content state;
  private final Belonging belonging;
  private final Consumer<Optional<IOException>> done;
  private final int asOf;

  WriteRecoveryJob(
      RecoverySlot slot,
      AtomicFile.Content state,
      Belonging belonging,
      Consumer<Optional<IOException>> done) {
    super(Messages.writing);
    this.slot = slot;
    this.state = state;
    this.belonging = belonging;
    this.done = done;
    asOf = slot.age();
    setSystem(true);
    setPriority(DECORATE);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    Optional<IOException> failure = Optional.empty();
    try {
      slot.store(state, belonging, asOf);
    } catch (IOException e) {
      failure = Optional.of(e);
    } finally {
      done.accept(failure);
    }
    return Status.OK_STATUS;
  }
}
