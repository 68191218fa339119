package org.bayan.project.ui.internal.project;

import java.nio.file.Path;
import org.bayan.project.ui.ProjectUi;
import org.bayan.ui.HelpContext;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Makes a project of a source text and a target text: segmented, aligned, and opened. */
public final class NewProjectWizard extends Wizard implements INewWizard {

  private final NamePage name = new NamePage();
  private final DocumentsPage documents = new DocumentsPage();
  private final AidsPage aids = new AidsPage();
  private IWorkbenchWindow window;

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    window = workbench.getActiveWorkbenchWindow();
    setWindowTitle(Messages.NewProjectWizard_title);
    setDialogSettings(
        DialogSettings.getOrCreateSection(
            PlatformUI.getDialogSettingsProvider(Platform.getBundle(ProjectUi.BUNDLE))
                .getDialogSettings(),
            "newProject"));
  }

  @Override
  public void createPageControls(Composite container) {
    super.createPageControls(container);
    HelpContext.PROJECT.on(container);
  }

  @Override
  public void addPages() {
    addPage(name);
    addPage(documents);
    addPage(aids);
  }

  @Override
  public boolean performFinish() {
    aids.remember();
    NewProject request =
        new NewProject(
            name.getProjectHandle(),
            name.location(),
            documents.source(),
            documents.target(),
            aids.rules(),
            aids.options());
    Job job = new NewProjectJob(request, this::open);
    job.addJobChangeListener(
        new JobChangeAdapter() {
          @Override
          public void done(IJobChangeEvent event) {
            if (event.getResult().matches(IStatus.CANCEL)) {
              tellCancelled(request.project().getName());
            }
          }
        });
    job.schedule();
    return true;
  }

  private void open(Path bitext) {
    new BitextOpener(window).openLater(bitext);
  }

  private void tellCancelled(String project) {
    window
        .getWorkbench()
        .getDisplay()
        .asyncExec(
            () ->
                MessageDialog.openInformation(
                    window.getShell(),
                    Messages.NewProjectJob_cancelledTitle,
                    NLS.bind(Messages.NewProjectJob_cancelled, project)));
  }
}
