package org.bayan.terms.ui.internal.concept;

import java.nio.file.Path;
import org.bayan.core.edit.AddTermbase;
import org.bayan.model.bitext.Bead;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.osgi.util.NLS;

/** Lets the bitext of an editor use a termbase, as an edit that can be undone. */
public final class UsedTermbase {

  private UsedTermbase() {}

  /**
   * Adds a termbase to a bitext. A text that is being written is open again afterwards.
   *
   * @param editor of the bitext
   * @param here where the person is
   * @param termbase the file
   */
  public static void in(BitextEditor editor, Bead here, Path termbase) {
    if (editor.grid() == null || editor.grid().control().isDisposed()) {
      return;
    }
    boolean writing = editor.writing().isOpen();
    editor.run(
        NLS.bind(Messages.useTermbase, termbase.getFileName()),
        new AddTermbase(here, termbase, editor.path()));
    if (writing && !editor.writing().isOpen()) {
      editor.writing().edit();
    }
  }
}
