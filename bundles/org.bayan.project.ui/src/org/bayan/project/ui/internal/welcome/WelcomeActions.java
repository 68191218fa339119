package org.bayan.project.ui.internal.welcome;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.bayan.core.CreateSample;
import org.bayan.project.ui.ProjectUi;
import org.bayan.project.ui.internal.project.BitextOpener;
import org.bayan.ui.SampleProject;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;

/** What the welcome page does. */
final class WelcomeActions {

  static final String SHOW_KEYS = "org.eclipse.ui.window.showKeyAssist";
  private static final String NEW_WIZARD = "org.eclipse.ui.newWizard";

  private final IWorkbenchWindow window;

  WelcomeActions(IWorkbenchWindow window) {
    this.window = window;
  }

  /** Opens the sample; it is made where it is not there yet. */
  void openSample() {
    IFile sample =
        ResourcesPlugin.getWorkspace()
            .getRoot()
            .getProject(SampleProject.NAME)
            .getFile(CreateSample.BITEXT);
    if (sample.exists() && sample.getLocation() != null) {
      open(sample.getLocation().toPath());
    } else {
      SampleProject.create(window);
    }
  }

  void newProject() {
    run(NEW_WIZARD, Map.of("newWizardId", ProjectUi.NEW_PROJECT));
  }

  void openFile() {
    FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText(Messages.WelcomeEditor_openTitle);
    dialog.setFilterNames(
        new String[] {Messages.WelcomeEditor_bitexts, Messages.WelcomeEditor_allFiles});
    dialog.setFilterExtensions(new String[] {"*.bitext", "*"});
    if (dialog.open() != null) {
      Path folder = Path.of(dialog.getFilterPath());
      Arrays.stream(dialog.getFileNames()).map(folder::resolve).forEach(this::open);
    }
  }

  void open(Path bitext) {
    new BitextOpener(window).open(bitext);
  }

  void showKeys() {
    run(SHOW_KEYS, Map.of());
  }

  private void run(String id, Map<String, String> parameters) {
    Command command = window.getService(ICommandService.class).getCommand(id);
    try {
      window
          .getService(IHandlerService.class)
          .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
    } catch (CommandException e) {
      Status failure = new Status(IStatus.ERROR, ProjectUi.BUNDLE, e.getMessage(), e);
      StatusManager.getManager().handle(failure, StatusManager.SHOW);
    }
  }
}
