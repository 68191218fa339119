package org.bayan.memory.ui.internal.creation;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.index.memory.MemoryException.Problem;
import org.bayan.index.memory.TranslationMemory;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;

/** The folders of the workspace that are translation memories. */
public final class MemoryFolders {

  private static final String COMMITS = "segments_*";

  private MemoryFolders() {}

  /** Whether a folder is a memory, even one that cannot be opened. */
  public static boolean isMemory(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryStream<Path> commits = Files.newDirectoryStream(folder, COMMITS)) {
      Optional<Problem> problem =
          commits.iterator().hasNext()
              ? TranslationMemory.problem(folder)
              : Optional.of(Problem.MISSING);
      return problem.filter(one -> one == Problem.MISSING || one == Problem.TAKEN).isEmpty();
    } catch (IOException e) {
      // A folder that cannot be looked into is none that could be opened.
      return false;
    }
  }

  /** All memories of the workspace. */
  public static List<Path> all() {
    List<Path> found = new ArrayList<>();
    try {
      ResourcesPlugin.getWorkspace()
          .getRoot()
          .accept(
              proxy -> {
                if (proxy.getType() == IResource.FOLDER) {
                  location(proxy.requestResource())
                      .filter(MemoryFolders::isMemory)
                      .ifPresent(found::add);
                }
                return true;
              },
              IResource.NONE);
    } catch (CoreException e) {
      // A project that cannot be looked into offers nothing; the rest is still there to choose.
      ILog.of(MemoryFolders.class).log(e.getStatus());
    }
    return found;
  }

  /** The memory that is selected. */
  public static Optional<Path> selected(IStructuredSelection selection) {
    return Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IFolder.class))
        .flatMap(MemoryFolders::location)
        .filter(MemoryFolders::isMemory);
  }

  /** The project of what is selected, or else the first one that is open. */
  public static Optional<Path> project(IStructuredSelection selection) {
    IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
    if (resource != null && resource.getProject() != null) {
      return location(resource.getProject());
    }
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      if (project.isAccessible()) {
        return location(project);
      }
    }
    return Optional.empty();
  }

  /** Where a resource is on the disk; empty where it is elsewhere. */
  public static Optional<Path> location(IResource resource) {
    return Optional.ofNullable(resource.getLocation()).map(location -> location.toPath());
  }

  /** Lets the workspace know of a folder or file that was written behind its back. */
  public static void refresh(Path written) {
    Path parent = written.toAbsolutePath().getParent();
    if (parent == null) {
      return;
    }
    for (IContainer container :
        ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(parent.toUri())) {
      try {
        container.refreshLocal(IResource.DEPTH_INFINITE, null);
      } catch (CoreException e) {
        // It is written; that the workspace sees it later is no failure.
        ILog.of(MemoryFolders.class).log(e.getStatus());
      }
    }
  }
}
