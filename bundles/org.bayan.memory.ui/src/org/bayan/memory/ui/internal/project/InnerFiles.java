package org.bayan.memory.ui.internal.project;

import java.util.regex.Pattern;
import org.bayan.core.memory.BitextMemories;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Leaves the inner files of a project's memory out of the Project Explorer. */
public final class InnerFiles extends ViewerFilter {

  /** The names that Lucene gives its files. */
  private static final Pattern INNER =
      Pattern.compile("_.*|segments_.*|pending_segments_.*|.*\\.lock");

  @Override
  public boolean select(Viewer viewer, Object parent, Object element) {
    return !(element instanceof IFile file && isInner(file));
  }

  private static boolean isInner(IFile file) {
    IContainer folder = file.getParent();
    return folder.getType() == IResource.FOLDER
        && folder.getParent().getType() == IResource.PROJECT
        && folder.getName().equals(BitextMemories.FOLDER)
        && INNER.matcher(file.getName()).matches();
  }
}
