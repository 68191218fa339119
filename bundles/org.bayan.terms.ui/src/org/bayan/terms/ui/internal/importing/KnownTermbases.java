package org.bayan.terms.ui.internal.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;

/**
 * The termbases of the workspace.
 *
 * @param all all of them
 * @param selected the file that is selected, a termbase or not
 * @param folder the folder that a new one would be made in
 */
record KnownTermbases(List<Path> all, Optional<Path> selected, Optional<Path> folder) {

  private static final String EXTENSION = "tbx";

  static KnownTermbases of(IStructuredSelection selection) {
    IResource first = Adapters.adapt(selection.getFirstElement(), IResource.class);
    Optional<IResource> resource = Optional.ofNullable(first);
    Optional<Path> selected =
        resource.filter(IFile.class::isInstance).flatMap(KnownTermbases::location);
    Optional<Path> folder =
        resource
            .map(one -> one instanceof IFile ? one.getParent() : one)
            .flatMap(KnownTermbases::location)
            .or(KnownTermbases::firstProject);
    return new KnownTermbases(in(ResourcesPlugin.getWorkspace().getRoot()), selected, folder);
  }

  private static Optional<Path> location(IResource resource) {
    return Optional.ofNullable(resource.getLocation()).map(location -> location.toPath());
  }

  private static Optional<Path> firstProject() {
    for (IResource project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      if (project.isAccessible()) {
        return location(project);
      }
    }
    return Optional.empty();
  }

  private static List<Path> in(IResource root) {
    List<Path> found = new ArrayList<>();
    try {
      root.accept(
          proxy -> {
            if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + EXTENSION)) {
              location(proxy.requestResource()).ifPresent(found::add);
            }
            return true;
          },
          IResource.NONE);
    } catch (CoreException e) {
      // A project that cannot be looked into offers nothing; the rest is still there to choose.
      ILog.of(KnownTermbases.class).log(e.getStatus());
    }
    return found;
  }

  /** Lets the workspace know of files that were written behind its back. */
  static void refresh(Path file) {
    for (IContainer container :
        ResourcesPlugin.getWorkspace()
            .getRoot()
            .findContainersForLocationURI(file.getParent().toUri())) {
      try {
        container.refreshLocal(IResource.DEPTH_ONE, null);
      } catch (CoreException e) {
        // The file is written; that the workspace sees it later is no failure of the import.
        ILog.of(KnownTermbases.class).log(e.getStatus());
      }
    }
  }
}
