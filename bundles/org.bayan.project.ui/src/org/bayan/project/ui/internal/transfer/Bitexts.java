package org.bayan.project.ui.internal.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.model.BitextFile;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The bitexts that a wizard offers.
 *
 * @param all those of the workspace, and the one that is edited; in order
 * @param chosen those of them that were selected when the wizard was opened
 */
public record Bitexts(List<Path> all, List<Path> chosen) {

  /** What there is, and what of it is selected: bitexts themselves, folders, or the editor. */
  public static Bitexts of(IStructuredSelection selection, IWorkbenchWindow window) {
    Set<Path> all = new LinkedHashSet<>(in(root()));
    Optional<Path> edited = edited(window);
    edited.ifPresent(all::add);
    List<Path> chosen = new ArrayList<>();
    for (Object element : selection) {
      IResource resource = Adapters.adapt(element, IResource.class);
      if (resource != null) {
        chosen.addAll(in(resource));
      }
    }
    if (chosen.isEmpty()) {
      edited.ifPresent(chosen::add);
    }
    return new Bitexts(List.copyOf(all), List.copyOf(chosen));
  }

  private static IWorkspaceRoot root() {
    return ResourcesPlugin.getWorkspace().getRoot();
  }

  private static Optional<Path> edited(IWorkbenchWindow window) {
    IEditorPart editor =
        window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
    return editor != null
            && editor.getEditorInput() instanceof IURIEditorInput input
            && input.getURI() != null
            && "file".equals(input.getURI().getScheme())
            && input.getName().endsWith("." + BitextFile.EXTENSION)
        ? Optional.of(Path.of(input.getURI()))
        : Optional.empty();
  }

  private static List<Path> in(IResource resource) {
    List<Path> found = new ArrayList<>();
    try {
      if (resource.isAccessible()) {
        resource.accept(
            proxy -> {
              IResource one = proxy.requestResource();
              if (one.getType() == IResource.FILE
                  && BitextFile.EXTENSION.equals(one.getFileExtension())
                  && one.getLocation() != null) {
                found.add(one.getLocation().toPath());
              }
              return true;
            },
            IResource.NONE);
      }
    } catch (CoreException e) {
      // A project that cannot be looked into offers nothing; the rest is still there to choose.
      ILog.of(Bitexts.class).log(e.getStatus());
    }
    return found;
  }

  /** How a bitext is called: by its project where it has one. */
  public static String name(Path bitext) {
    return resource(bitext)
        .map(file -> file.getFullPath().makeRelative().toString())
        .orElse(bitext.toString());
  }

  /** A file as the workspace knows it. */
  public static Optional<IFile> resource(Path file) {
    for (IFile known : root().findFilesForLocationURI(file.toUri())) {
      return Optional.of(known);
    }
    return Optional.empty();
  }
}
