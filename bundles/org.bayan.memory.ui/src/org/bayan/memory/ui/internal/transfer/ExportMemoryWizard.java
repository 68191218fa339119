package org.bayan.memory.ui.internal.transfer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.bayan.core.memory.ExportMemory;
import org.bayan.core.memory.ExportMemoryRequest;
import org.bayan.memory.ui.internal.creation.MemoryFolders;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.jobs.PageTask;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** Writes a translation memory, or a part of it, as TMX. */
public final class ExportMemoryWizard extends Wizard implements IExportWizard {

  private ExportPage page;

  /** A wizard that shows its progress. */
  public ExportMemoryWizard() {
    setNeedsProgressMonitor(true);
    setWindowTitle(Messages.export_title);
  }

  /**
   * Opens the wizard for a memory.
   *
   * @param shown the numbers of the units that its editor shows, where it leaves some out
   */
  public static void open(IWorkbenchWindow window, Path memory, Optional<long[]> shown) {
    ExportMemoryWizard wizard = new ExportMemoryWizard();
    wizard.page = new ExportPage(Optional.of(memory), shown);
    new WizardDialog(window.getShell(), wizard).open();
  }

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    page = new ExportPage(MemoryFolders.selected(selection), Optional.empty());
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public void createPageControls(Composite container) {
    super.createPageControls(container);
    HelpContext.MEMORY.on(container);
  }

  @Override
  public boolean performFinish() {
    ExportMemoryRequest request = page.request();
    if (Files.exists(request.to())
        && !MessageDialog.openConfirm(
            getShell(),
            Messages.export_title,
            Messages.bind(Messages.export_replace, request.to().getFileName()))) {
      return false;
    }
    LongPredicate wanted = wanted();
    Optional<Long> written =
        PageTask.run(
            getContainer(),
            page,
            Messages.export_running,
            progress -> new ExportMemory().run(request, wanted, progress));
    written.ifPresent(
        count -> {
          MemoryFolders.refresh(request.to());
          MessageDialog.openInformation(
              getShell(),
              Messages.export_title,
              Messages.bind(Messages.export_done, count, request.to()));
        });
    return written.isPresent();
  }

  private LongPredicate wanted() {
    Optional<long[]> numbers =
        page.numbers()
            .map(
                some -> {
                  long[] rising = some.clone();
                  Arrays.sort(rising);
                  return rising;
                });
    return numbers.isEmpty()
        ? number -> true
        : number -> Arrays.binarySearch(numbers.get(), number) >= 0;
  }
}
