package org.bayan.library.ui.internal.reading;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.bayan.library.ui.LibraryUi;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens official texts. */
public final class OpenText {

  private static final String ENDING = ".akn.xml";

  private OpenText() {}

  /**
   * Opens a text of a library.
   *
   * @param library its folder
   * @param id the text
   * @param paragraph the paragraph that is gone to, by its index
   */
  public static void in(IWorkbenchPage page, Path library, String id, Optional<Integer> paragraph) {
    try {
      if (page.openEditor(input(library.resolve(id + ENDING).toUri()), LibraryUi.READER)
          instanceof OfficialTextReader reader) {
        paragraph.ifPresent(reader::reveal);
      }
    } catch (CoreException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    }
  }

  private static IEditorInput input(URI file) throws CoreException {
    IFile[] known = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file);
    return known.length > 0
        ? new FileEditorInput(known[0])
        : new FileStoreEditorInput(EFS.getStore(file));
  }
}
