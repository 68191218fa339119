package org.bayan.project.ui.internal.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.bayan.core.AlignDocuments;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.ImportDocuments;
import org.bayan.core.ImportOutcome;
import org.bayan.core.ImportRequest;
import org.bayan.core.LexiconChoice;
import org.bayan.core.RealignBitext;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.BitextProject;
import org.bayan.project.ui.ProjectUi;
import org.bayan.project.ui.internal.project.BitextOpener;
import org.bayan.ui.TaskProgress;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;

/** Brings documents into a bitext, opens it, and says what came of them. */
final class ImportJob extends Job {

  private final ImportRequest request;
  private final IWorkbenchWindow window;

  ImportJob(ImportRequest request, IWorkbenchWindow window) {
    super(NLS.bind(Messages.ImportJob_name, request.bitext().getFileName()));
    this.request = request;
    this.window = window;
    setUser(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    AtomicReference<IStatus> outcome =
        new AtomicReference<>(
            new Status(IStatus.ERROR, ProjectUi.BUNDLE, Messages.ImportJob_noAligner));
    ServiceCaller.callOnce(
        getClass(), AlignDocuments.class, align -> outcome.set(bring(align, monitor)));
    return outcome.get();
  }

  private IStatus bring(AlignDocuments align, IProgressMonitor monitor) {
    try {
      ImportOutcome outcome =
          new ImportDocuments(align, BayanPreferences.author())
              .run(withOptions(request), TaskProgress.shownOn(monitor, getName()));
      WrittenFiles.refresh(List.of(request.bitext()));
      window.getWorkbench().getDisplay().asyncExec(() -> show(outcome));
      return Status.OK_STATUS;
    } catch (TaskException e) {
      return new Status(IStatus.ERROR, ProjectUi.BUNDLE, e.getMessage());
    } catch (CancellationException e) {
      return Status.CANCEL_STATUS;
    }
  }

  private static ImportRequest withOptions(ImportRequest request) throws TaskException {
    return new ImportRequest(
        request.documents(),
        request.bitext(),
        request.side(),
        request.language(),
        request.encoding(),
        request.mainContent(),
        request.rules(),
        request.details(),
        Optional.of(options(request.bitext())));
  }

  /** The lexicons and bounds that a person prefers, and the termbases of the bitext. */
  private static AlignmentOptions options(Path bitext) throws TaskException {
    TermbaseChoice termbases =
        Files.exists(bitext)
            ? RealignBitext.options(read(bitext), bitext).termbases()
            : new TermbaseChoice(List.of(), BayanPreferences.seedTermbase());
    return new AlignmentOptions(
        termbases,
        new LexiconChoice(BayanPreferences.lexicons(), true),
        BayanPreferences.longestBead());
  }

  private static BitextProject read(Path bitext) throws TaskException {
    try {
      return BitextFile.read(bitext);
    } catch (IOException e) {
      throw new TaskException(TaskException.Kind.INPUT, e.getMessage(), e);
    }
  }

  private void show(ImportOutcome outcome) {
    Path bitext = request.bitext();
    new BitextOpener(window).reopen(bitext);
    MessageDialog.openInformation(
        window.getShell(), Messages.ImportJob_done, ImportSummary.of(outcome, bitext));
  }
}
