package org.bayan.rcp.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.core.RecentBitext;
import org.bayan.ui.SampleProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * What is shown when no file was named: the bitext that the command line has made since the last
 * start; else what was open before; and in a new workspace the sample, so that nobody begins with
 * an empty window.
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
    }
  }

  private boolean isNew() {
    return ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0
        && window.getActivePage().getEditorReferences().length == 0;
  }
}
