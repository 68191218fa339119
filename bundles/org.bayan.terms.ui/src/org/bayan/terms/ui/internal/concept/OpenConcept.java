package org.bayan.terms.ui.internal.concept;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.bayan.terms.ui.internal.editor.ConceptTarget;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens termbases in their editor. */
public final class OpenConcept {

  private OpenConcept() {}

  /**
   * Opens a termbase at a concept. Where that fails, a dialog says why.
   *
   * @param page where
   * @param termbase the file
   * @param id of the concept
   */
  public static void open(IWorkbenchPage page, Path termbase, String id) {
    try {
      ConceptTarget target = Adapters.adapt(open(page, termbase), ConceptTarget.class);
      if (target != null) {
        target.showConcept(id);
      }
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    }
  }

  private static IEditorPart open(IWorkbenchPage page, Path termbase) throws PartInitException {
    Optional<IFile> file = resource(termbase);
    return file.isPresent()
        ? IDE.openEditor(page, file.get())
        : IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(termbase.toUri()));
  }

  /** The file of the workspace, of several that which is nearest to its project. */
  static Optional<IFile> resource(Path file) {
    return Arrays.stream(
            ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri()))
        .filter(IFile::exists)
        .min(Comparator.comparingInt(one -> one.getFullPath().segmentCount()));
  }
}
