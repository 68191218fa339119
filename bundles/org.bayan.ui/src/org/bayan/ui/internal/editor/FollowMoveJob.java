package org.bayan.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.BitextReferences;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.recovery.FileStamp;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Lets the file of a bitext that was moved refer to the same files as before. Where the bitext is
 * open, what is unsaved there stays unsaved.
 */
final class FollowMoveJob extends Job {

  private static final int RETRY_MILLISECONDS = 500;

  private final Path from;
  private final BitextInput to;
  private final Display display = PlatformUI.getWorkbench().getDisplay();
  private Optional<SharedBitext> open = Optional.empty();

  FollowMoveJob(Path from, BitextInput to) {
    super(NLS.bind(Messages.following, to.path().getFileName()));
    this.from = from;
    this.to = to;
    setRule(to.resource().map(IFile::getParent).orElse(null));
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    if (!begin()) {
      schedule(RETRY_MILLISECONDS);
      return Status.OK_STATUS;
    }
    Optional<FileStamp> before = FileStamp.ifThere(to.path());
    try {
      follow();
      return Status.OK_STATUS;
    } catch (IOException e) {
      Object[] names = {to.path().getFileName(), e.getMessage()};
      return new Status(IStatus.WARNING, BayanUi.BUNDLE, NLS.bind(Messages.notFollowed, names), e);
    } finally {
      end(before, FileStamp.ifThere(to.path()));
      refresh(monitor);
    }
  }

  private void follow() throws IOException {
    BitextProject project = BitextFile.read(to.path());
    if (BitextReferences.follow(project, from, to.path())) {
      BitextFile.write(project, to.path());
    }
  }

  /** Nobody edits or saves meanwhile; false where it is just being saved or aligned. */
  private boolean begin() {
    boolean[] free = {true};
    onUserInterface(
        () -> {
          open = OpenBitexts.find(from).or(() -> OpenBitexts.find(to.path()));
          open.ifPresent(
              bitext -> {
                bitext.movedInWorkspace(to);
                free[0] = !bitext.isBusy();
                if (free[0]) {
                  bitext.setBusy(true);
                }
              });
        });
    return free[0];
  }

  private void end(Optional<FileStamp> before, Optional<FileStamp> now) {
    onUserInterface(
        () ->
            open.ifPresent(
                bitext -> {
                  if (before.isPresent() && now.isPresent()) {
                    bitext.rewritten(before.get(), now.get());
                  }
                  bitext.setBusy(false);
                }));
  }

  private void onUserInterface(Runnable action) {
    if (!display.isDisposed()) {
      display.syncExec(action);
    }
  }

  private void refresh(IProgressMonitor monitor) {
    try {
      if (to.resource().isPresent()) {
        to.resource().get().refreshLocal(IResource.DEPTH_ZERO, monitor);
      }
    } catch (CoreException e) {
      // The workspace sees the file anew with its next look at the folder.
      return;
    }
  }

  @Override
  public boolean belongsTo(Object family) {
    return BayanUi.BITEXT_EDITOR.equals(family);
  }
}
