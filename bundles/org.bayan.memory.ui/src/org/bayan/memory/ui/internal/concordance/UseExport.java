package org.bayan.memory.ui.internal.concordance;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.core.TaskException;
import org.bayan.core.memory.FoundUse;
import org.bayan.memory.ui.MemoryUi;
import org.bayan.ui.internal.jobs.JobFailure;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;

/** Writes the uses that are shown to a file, as the ending of its name says. */
final class UseExport {

  private static final String[] ENDINGS = {"*.tsv", "*.csv", "*.html"};

  private final ConcordanceView view;

  UseExport(ConcordanceView view) {
    this.view = view;
  }

  /** Asks for the file, and writes it. */
  void ask() {
    FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
    dialog.setText(Messages.export_title);
    dialog.setFilterExtensions(ENDINGS);
    dialog.setFilterNames(
        new String[] {Messages.export_tsv, Messages.export_csv, Messages.export_html});
    dialog.setFileName(Messages.export_name);
    dialog.setOverwrite(true);
    Optional.ofNullable(dialog.open())
        .map(file -> withEnding(Path.of(file), dialog.getFilterIndex()))
        .ifPresent(this::write);
  }

  /** A name without an ending gets that of the chosen kind. */
  private static Path withEnding(Path file, int kind) {
    String name = file.getFileName().toString();
    return name.contains(".")
        ? file
        : file.resolveSibling(name + ENDINGS[Math.max(0, kind)].substring(1));
  }

  private void write(Path file) {
    List<FoundUse> uses = view.shown();
    String title = NLS.bind(Messages.export_heading, view.query());
    Job job =
        Job.create(
            NLS.bind(Messages.export_writing, file.getFileName()),
            monitor -> {
              return write(file, uses, title);
            });
    job.setUser(true);
    job.schedule();
  }

  private static IStatus write(Path file, List<FoundUse> uses, String title) {
    try {
      FoundUse.table(uses).writeTo(file, title);
      return Status.OK_STATUS;
    } catch (TaskException e) {
      return JobFailure.told(new Status(IStatus.ERROR, MemoryUi.BUNDLE, e.getMessage()));
    }
  }
}
