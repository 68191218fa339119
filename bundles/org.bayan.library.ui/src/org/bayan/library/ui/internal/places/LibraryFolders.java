package org.bayan.library.ui.internal.places;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.library.OpenLibrary;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.ResourceKind;
import org.bayan.model.bitext.ResourceReference;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** The folders of libraries. */
public final class LibraryFolders {

  /** The folder of a project that is its library. */
  public static final String NAME = "library";

  private LibraryFolders() {}

  /** Where a project has its library, whether it is there yet or not. */
  public static Optional<Path> own(IProject project) {
    return Optional.ofNullable(project.getLocation())
        .map(location -> location.toPath().resolve(NAME));
  }

  /** Where the project that a file lies in has its library; empty outside of the workspace. */
  public static Optional<Path> ownOf(Path file) {
    for (IProject project : root().getProjects()) {
      if (project.isAccessible() && project.getLocation() != null) {
        Path folder = project.getLocation().toPath();
        if (file.startsWith(folder)) {
          return Optional.of(folder.resolve(NAME));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The libraries that a bitext is worked on with: that of its project, and those that it names.
   *
   * @param bitext its file
   */
  public static List<Path> of(BitextProject project, Path bitext) {
    Set<Path> folders = new LinkedHashSet<>();
    ownOf(bitext).filter(OpenLibrary::isLibrary).ifPresent(folders::add);
    for (ResourceReference one : project.getResources()) {
      if (one.getKind() == ResourceKind.LIBRARY && one.isEnabled()) {
        folder(one.getUri(), bitext).ifPresent(folders::add);
      }
    }
    return new ArrayList<>(folders);
  }

  private static Optional<Path> folder(String uri, Path bitext) {
    try {
      return Optional.of(Path.of(bitext.toUri().resolve(URI.create(uri))).normalize());
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      // A place that this machine cannot have: other libraries may still be there.
      return Optional.empty();
    }
  }

  /** The libraries of all open projects. */
  public static List<Path> ofProjects() {
    List<Path> folders = new ArrayList<>();
    for (IProject project : root().getProjects()) {
      if (project.isAccessible()) {
        own(project).filter(OpenLibrary::isLibrary).ifPresent(folders::add);
      }
    }
    return folders;
  }

  /** How people know a library: by its project, else by its folder. */
  public static String name(Path folder) {
    Path parent = folder.getParent();
    return folder.endsWith(NAME) && parent != null && parent.getFileName() != null
        ? parent.getFileName().toString()
        : String.valueOf(folder.getFileName());
  }

  private static IWorkspaceRoot root() {
    return ResourcesPlugin.getWorkspace().getRoot();
  }

  /** Lets the workspace know of a folder that was written behind its back. */
  public static void refresh(Path folder) {
    Path parent = folder.getParent();
    if (parent == null) {
      return;
    }
    for (IContainer container : root().findContainersForLocationURI(parent.toUri())) {
      try {
        container.refreshLocal(IResource.DEPTH_INFINITE, null);
      } catch (CoreException e) {
        // It is written; that the workspace sees it later is no failure.
        ILog.of(LibraryFolders.class).log(e.getStatus());
      }
    }
  }
}
