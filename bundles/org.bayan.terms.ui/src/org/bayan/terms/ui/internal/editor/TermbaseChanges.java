package org.bayan.terms.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.bayan.core.edit.Author;
import org.bayan.core.termedit.TermEditException;
import org.bayan.core.termedit.TermbaseEdit;
import org.bayan.core.termedit.TermbaseEditing;
import org.bayan.exchange.TermbaseFile;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/**
 * Changes termbases, whether they are open or not. An open one is changed through its editor: it is
 * dirty then, and the change is undone there. The file of another is read, changed and written.
 */
public final class TermbaseChanges {

  private static final String WORKING_LANGUAGE = "en";

  private TermbaseChanges() {}

  /**
   * Changes a termbase that is open. Called on the user interface thread.
   *
   * @param file of the termbase
   * @param label what is done, in the language of the user
   * @param edit what to do
   * @return whether it is open, and was changed; else it is up to {@link #write}
   * @throws TermEditException when the edit makes no sense
   */
  public static boolean changeOpen(Path file, String label, TermbaseEdit edit)
      throws TermEditException {
    Optional<SharedTermbase> open = OpenTermbases.find(file).filter(SharedTermbase::isOpen);
    if (open.isEmpty()) {
      return false;
    }
    open.get().run(label, edit);
    return true;
  }

  /**
   * Changes the file of a termbase that is not open; one that is not there yet is made. It takes
   * time, and is called in a job.
   *
   * @param file of the termbase
   * @param edit what to do
   * @throws TermEditException when the edit makes no sense; the file is as it was
   * @throws IOException when it cannot be read or written; the file is as it was
   */
  public static void write(Path file, TermbaseEdit edit) throws TermEditException, IOException {
    Termbase termbase = Files.exists(file) ? TermbaseFile.read(file) : empty();
    new TermbaseEditing(termbase, () -> Author.named(BayanPreferences.author())).run(edit);
    TermbaseFile.write(termbase, file);
    refresh(file);
  }

  private static Termbase empty() {
    Termbase termbase = TermbaseFactory.eINSTANCE.createTermbase();
    termbase.setLanguage(WORKING_LANGUAGE);
    return termbase;
  }

  /** Lets the workspace know of a file that was written behind its back. */
  private static void refresh(Path file) throws IOException {
    IFile[] known = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
    try {
      for (IFile one : Arrays.asList(known)) {
        one.refreshLocal(IResource.DEPTH_ZERO, null);
      }
    } catch (CoreException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
