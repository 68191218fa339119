package org.bayan.rcp.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.core.RecentBitext;
import org.bayan.project.ui.ProjectUi;
import org.bayan.ui.SampleProject;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * What is shown when no file was named: the bitext that the command line has made since the last
 * start; else what was open before; in a new workspace the sample; and where nothing was left open
 * the page that welcomes people, so that nobody begins with an empty window.
 */
final class StartingPoint {

  private final IWorkbenchWindow window;
  private final RecentBitext recent;

  StartingPoint(IWorkbenchWindow window, RecentBitext recent) {
    this.window = window;
    this.recent = recent;
  }

  void open() {
    Optional<Path> made = recent.take();
    if (made.isPresent()) {
      new FileOpener(window).open(List.of(made.get()));
    } else if (isNew()) {
      SampleProject.create(window);
    } else if (isEmpty()) {
      welcome();
    }
  }

  private boolean isNew() {
    return isEmpty() && ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0;
  }

  private boolean isEmpty() {
    return window.getActivePage().getEditorReferences().length == 0;
  }

  private void welcome() {
    try {
      window.getService(IHandlerService.class).executeCommand(ProjectUi.WELCOME_COMMAND, null);
    } catch (CommandException e) {
      // The window is as good without the page, which the Help menu opens.
      ILog.of(StartingPoint.class).error(e.getMessage(), e);
    }
  }
}
