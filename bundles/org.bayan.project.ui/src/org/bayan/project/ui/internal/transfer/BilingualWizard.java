package org.bayan.project.ui.internal.transfer;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.bayan.core.ConvertBilingual;
import org.bayan.core.ConvertOutcome;
import org.bayan.core.ConvertRequest;
import org.bayan.project.ui.internal.controls.LanguageChoice;
import org.bayan.project.ui.internal.project.BitextOpener;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.jobs.PageTask;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes a bitext of a file that holds texts with their translations. */
public final class BilingualWizard extends Wizard implements IImportWizard {

  private BilingualPage page;
  private IWorkbenchWindow window;

  /** A wizard that shows its progress. */
  public BilingualWizard() {
    setNeedsProgressMonitor(true);
    setWindowTitle(Messages.BilingualWizard_title);
  }

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    window = workbench.getActiveWorkbenchWindow();
    page = new BilingualPage(selection);
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public void createPageControls(Composite container) {
    super.createPageControls(container);
    HelpContext.IMPORT.on(container);
  }

  @Override
  public boolean performFinish() {
    ConvertRequest request = page.request();
    String name = NLS.bind(Messages.BilingualWizard_reading, request.file().getFileName());
    ConvertBilingual convert =
        new ConvertBilingual(InstantSource.system(), BayanPreferences.author());
    Optional<ConvertOutcome> outcome =
        PageTask.run(getContainer(), page, name, progress -> convert.run(request, progress));
    outcome.ifPresent(
        made -> window.getWorkbench().getDisplay().asyncExec(() -> show(request, made)));
    return outcome.isPresent();
  }

  private void show(ConvertRequest request, ConvertOutcome made) {
    Path bitext = request.to();
    WrittenFiles.refresh(List.of(bitext));
    new BitextOpener(window).open(bitext);
    MessageDialog.openInformation(
        window.getShell(),
        Messages.ImportJob_done,
        NLS.bind(
            Messages.BilingualWizard_made,
            new Object[] {
              Bitexts.name(bitext),
              LanguageChoice.name(made.source()),
              LanguageChoice.name(made.target()),
              made.pairs(),
              made.untranslated()
            }));
  }
}
