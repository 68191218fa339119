package org.bayan.memory.ui.internal.creation;

import java.nio.file.Path;
import org.bayan.memory.ui.internal.editor.MemoryEditor;
import org.bayan.memory.ui.internal.editor.MemoryInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens a memory in the editor of memories. */
public final class OpenMemory {

  private OpenMemory() {}

  /** Opens it, or goes to its editor where there is one. What stands in the way is told. */
  public static void in(IWorkbenchPage page, Path folder) {
    try {
      page.openEditor(new MemoryInput(folder), MemoryEditor.ID);
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    }
  }

  /**
   * Goes to a unit of a memory.
   *
   * @param number of the unit
   */
  public static void in(IWorkbenchPage page, Path folder, long number) {
    in(page, folder);
    IEditorPart editor = page.findEditor(new MemoryInput(folder));
    if (editor instanceof MemoryEditor memory) {
      memory.reveal(number);
    }
  }
}
