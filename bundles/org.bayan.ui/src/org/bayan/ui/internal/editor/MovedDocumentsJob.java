package org.bayan.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bayan.core.BitextReferences;
import org.bayan.model.BitextFile;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.files.FileInput;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Looks for bitexts that refer to files that were moved, and asks whether they are to follow. */
final class MovedDocumentsJob extends Job {

  private static final int UPDATE = 0;

  private final Map<Path, Path> moved;
  private final Display display = PlatformUI.getWorkbench().getDisplay();

  /**
   * A job.
   *
   * @param moved where each file was, and where it is now
   */
  MovedDocumentsJob(Map<Path, Path> moved) {
    super(Messages.movedDocuments_looking);
    this.moved = Map.copyOf(moved);
    setSystem(true);
    setPriority(LONG);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    List<FileInput> referring = new ArrayList<>();
    try {
      for (IFile bitext : bitexts()) {
        if (monitor.isCanceled()) {
          return Status.CANCEL_STATUS;
        }
        if (bitext.getLocation() != null && refers(bitext.getLocation().toPath())) {
          referring.add(FileInput.of(bitext, bitext.getLocation()));
        }
      }
    } catch (CoreException e) {
      return e.getStatus();
    }
    if (!referring.isEmpty() && !display.isDisposed()) {
      display.asyncExec(() -> ask(referring));
    }
    return Status.OK_STATUS;
  }

  private static List<IFile> bitexts() throws CoreException {
    List<IFile> bitexts = new ArrayList<>();
    ResourcesPlugin.getWorkspace()
        .getRoot()
        .accept(
            proxy -> {
              if (proxy.getType() == IResource.FILE
                  && proxy.getName().endsWith("." + BitextFile.EXTENSION)) {
                bitexts.add((IFile) proxy.requestResource());
              }
              return true;
            },
            IResource.NONE);
    return bitexts;
  }

  private boolean refers(Path bitext) {
    try {
      return BitextReferences.redirect(BitextFile.read(bitext), bitext, moved);
    } catch (IOException e) {
      // What cannot be read is no bitext that could follow; opening it says why.
      return false;
    }
  }

  private void ask(List<FileInput> referring) {
    String names =
        referring.stream()
            .map(bitext -> String.valueOf(bitext.path().getFileName()))
            .collect(Collectors.joining("\n"));
    int choice =
        new MessageDialog(
                display.getActiveShell(),
                Messages.movedDocuments_title,
                null,
                NLS.bind(Messages.movedDocuments_question, names),
                MessageDialog.QUESTION,
                UPDATE,
                Messages.movedDocuments_update,
                Messages.movedDocuments_leave)
            .open();
    if (choice == UPDATE) {
      referring.forEach(bitext -> ReferencesJob.to(moved, bitext).schedule());
    }
  }

  @Override
  public boolean belongsTo(Object family) {
    return BayanUi.BITEXT_EDITOR.equals(family);
  }
}
