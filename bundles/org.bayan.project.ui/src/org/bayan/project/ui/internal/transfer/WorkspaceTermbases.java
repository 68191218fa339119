package org.bayan.project.ui.internal.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;

/**
 * The termbases that a wizard offers.
 *
 * @param all those of the workspace, in order
 * @param chosen the one that was selected when the wizard was opened
 */
record WorkspaceTermbases(List<Path> all, Optional<Path> chosen) {

  private static final String EXTENSION = "tbx";

  /** What there is, and what of it is selected. */
  static WorkspaceTermbases of(IStructuredSelection selection) {
    List<Path> chosen = new ArrayList<>();
    for (Object element : selection) {
      IResource resource = Adapters.adapt(element, IResource.class);
      if (resource != null) {
        chosen.addAll(in(resource));
      }
    }
    return new WorkspaceTermbases(
        in(ResourcesPlugin.getWorkspace().getRoot()), chosen.stream().findFirst());
  }

  private static List<Path> in(IResource resource) {
    List<Path> found = new ArrayList<>();
    try {
      if (resource.isAccessible()) {
        resource.accept(
            proxy -> {
              IResource one = proxy.requestResource();
              if (one.getType() == IResource.FILE
                  && EXTENSION.equals(one.getFileExtension())
                  && one.getLocation() != null) {
                found.add(one.getLocation().toPath());
              }
              return true;
            },
            IResource.NONE);
      }
    } catch (CoreException e) {
      // A project that cannot be looked into offers nothing; the rest is still there to choose.
      ILog.of(WorkspaceTermbases.class).log(e.getStatus());
    }
    return found;
  }
}
