package org.bayan.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.bayan.core.BitextReferences;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.files.FileInput;
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
 * Changes what the file of a bitext refers to, after the bitext or those files were moved. Where
 * the bitext is open, the references change there, too, and what is unsaved stays unsaved.
 */
final class ReferencesJob extends Job {

  private static final int RETRY_MILLISECONDS = 500;

  private final Path from;
  private final FileInput to;
  private final Predicate<BitextProject> change;
  private final Display display = PlatformUI.getWorkbench().getDisplay();
  private Optional<SharedBitext> open = Optional.empty();

  private ReferencesJob(Path from, FileInput to, Predicate<BitextProject> change) {
    super(NLS.bind(Messages.following, to.path().getFileName()));
    this.from = from;
    this.to = to;
    this.change = change;
    setRule(to.resource().map(IFile::getParent).orElse(null));
  }

  /** For a bitext that was moved: what stayed behind is found from its new place. */
  static ReferencesJob afterMove(Path from, FileInput to) {
    return new ReferencesJob(
        from, to, project -> BitextReferences.follow(project, from, to.path()));
  }

  /** For a bitext that refers to files that were moved. */
  static ReferencesJob to(Map<Path, Path> moved, FileInput bitext) {
    return new ReferencesJob(
        bitext.path(), bitext, project -> BitextReferences.redirect(project, bitext.path(), moved));
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
    if (change.test(project)) {
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
                if (from.equals(to.path())) {
                  bitext.changeReferences(change);
                } else {
                  bitext.movedInWorkspace(to);
                }
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
