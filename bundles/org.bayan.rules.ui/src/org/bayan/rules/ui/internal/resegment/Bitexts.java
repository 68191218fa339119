package org.bayan.rules.ui.internal.resegment;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** The bitexts of the workspace. */
final class Bitexts {

  private static final String EXTENSION = "bitext";

  private Bitexts() {}

  /** All of them in open projects, by their paths. */
  static List<IFile> all() throws CoreException {
    List<IFile> found = new ArrayList<>();
    ResourcesPlugin.getWorkspace()
        .getRoot()
        .accept(
            proxy -> {
              if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + EXTENSION)) {
                found.add((IFile) proxy.requestResource());
              }
              return proxy.isAccessible() && !proxy.isHidden();
            },
            IResource.NONE);
    found.removeIf(file -> file.getLocation() == null);
    found.sort((a, b) -> a.getFullPath().toString().compareTo(b.getFullPath().toString()));
    return found;
  }

  static boolean isBitext(IFile file) {
    return EXTENSION.equals(file.getFileExtension());
  }
}
